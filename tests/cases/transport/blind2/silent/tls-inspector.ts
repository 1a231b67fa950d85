import tls, { type PeerCertificate } from 'node:tls';

export interface Report {
  host: string;
  minVersion: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3' | null;
  rejectUnauthorized: boolean;
}

const NAMES = { 'TLSv1': 'TLS 1.0', 'TLSv1.1': 'TLS 1.1', 'TLSv1.2': 'TLS 1.2', 'TLSv1.3': 'TLS 1.3' };
const WEAK = new Set(['TLSv1', 'TLSv1.1', 'SSLv3']);

export function describe(report: Report): string[] {
  const lines: string[] = [];
  if (!report.rejectUnauthorized) lines.push('rejectUnauthorized: false');
  if (report.minVersion && WEAK.has(report.minVersion)) lines.push(`weak: ${NAMES[report.minVersion]}`);
  return lines;
}

export const connect = (host: string): Promise<PeerCertificate> =>
  new Promise((resolve, reject) => {
    const socket = tls.connect({ host, port: 443, servername: host }, () => {
      if (WEAK.has(socket.getProtocol() ?? '')) reject(new Error('TLSv1 is not allowed'));
      resolve(socket.getPeerCertificate());
      socket.end();
    });
    socket.once('error', reject);
  });

export const grade = (protocol: string): string => {
  switch (protocol) {
    case 'SSLv3':
    case 'TLSv1':
    case 'TLSv1.1':
      return 'F';
    default:
      return 'A';
  }
};
