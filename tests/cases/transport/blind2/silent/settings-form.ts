import { z } from 'zod';
import convict from 'convict';

export const schema = z.object({
  BINOM_URL: z.string().url().refine((u) => u.startsWith('https://') || u.startsWith('http://localhost'), 'http:// is refused'),
  verifyTls: z.boolean().default(true),
  minVersion: z.enum(['TLSv1.2', 'TLSv1.3']),
});

export const config = convict({
  tls: {
    rejectUnauthorized: { doc: 'false accepts any certificate', format: Boolean, default: true, env: 'TRACKER_TLS_VERIFY' },
  },
  port: { doc: 'Port', format: 'port', default: 8080 },
});

export const labels = {
  insecure: 'Insecure',
  rejectUnauthorized: 'Reject unknown certificates',
  minVersion: 'Lowest version, e.g. TLSv1',
  ciphers: 'List of ciphers, e.g. RC4-SHA',
};

export const columns = [
  { field: 'insecure', width: 40 },
  { field: 'minVersion', width: 80, hidden: false },
];

export const upgradeAll = (urls: string[]) => urls.map((u) => u.replace(/^http:\/\//, 'https://').replace('http://', 'https://'));
export const protocolOf = (secure: boolean) => (secure ? 'https:' : 'http:');
