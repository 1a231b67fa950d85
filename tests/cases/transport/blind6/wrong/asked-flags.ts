import https from 'node:https';

export const d = (args: string[]) => new https.Agent({ rejectUnauthorized: !args.includes('--insecure') }); // $ no-disabled-tls-verification
export const e = (flags: Set<string>) => new https.Agent({ rejectUnauthorized: !flags.has('insecure') }); // $ no-disabled-tls-verification
export const f = (opts: Map<string, boolean>) => new https.Agent({ rejectUnauthorized: !opts.get('skipVerify') }); // $ no-disabled-tls-verification
export const g = (features) => new https.Agent({ rejectUnauthorized: !features.isEnabled('insecure-tls') }); // $ no-disabled-tls-verification
export const h = (opts: Map<string, boolean>) => new https.Agent({ rejectUnauthorized: opts.get('verify') });
export const i = (opts: Set<string>) => new https.Agent({ rejectUnauthorized: !opts.has('other') });
