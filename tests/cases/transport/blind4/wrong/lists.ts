import Fastify from 'fastify';
import proxyAddr from 'proxy-addr';
import { z } from 'zod';

export const env = z.object({ ALLOWED_IPS: z.string().default('0.0.0.0/0') }); // $ no-open-ip-allowlist
export class Guard {
  private readonly trustedIps = new Set<string>(['::/0']); // $ no-open-ip-allowlist
  allowedRanges: string[] = ['10.0.0.0/8', '0.0.0.0/1']; // $ no-open-ip-allowlist
  denied = ['0.0.0.0/8'];
  permits(ip: string): boolean {
    return this.trustedIps.has(ip);
  }
}
export const rules = {
  'ip-whitelist': '*', // $ no-open-ip-allowlist
  'cors-whitelist': '*',
  ip_allowlist: { cidrs: ['203.0.113.0/24', '0.0.0.0/0'] }, // $ no-open-ip-allowlist
  whitelistIps: 'any', // $ no-open-ip-allowlist
  allowedIpAddresses: [] as string[],
};
const ADMIN_IPS = ['203.0.113.5'];
const app = Fastify({ trustProxy: true }); // $ no-open-ip-allowlist
app.addHook('onRequest', async (request, reply) => {
  if (!isAllowedIp(request.ip)) return reply.code(403).send();
});
const isAllowedIp = (ip: string): boolean => ADMIN_IPS.includes(ip);
export const trust = proxyAddr.compile(['loopback', '10.0.0.0/8']);
export const clientIp = (headers: Headers): boolean => isAllowedIp(headers.get('x-forwarded-for')?.split(',')[0] ?? ''); // $ no-open-ip-allowlist
export { app };
