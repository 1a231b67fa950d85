import tls from 'node:tls';

export const socket = tls.connect({
  host: 'binom.leadbay.io',
  port: 443,
  sigalgs: 'RSA+SHA1:ECDSA+SHA1', // $ require-modern-tls
});
export const fine = tls.connect({ host: 'binom.leadbay.io', port: 443, sigalgs: 'RSA-PSS+SHA256:ECDSA+SHA384' });
