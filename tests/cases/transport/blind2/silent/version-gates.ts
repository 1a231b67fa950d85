import semver from 'semver';

export const app = { minVersion: '1.0.0', maxVersion: '1.1' };
export const plugin = { name: 'reports', secure: false, insecure: true, verify: false };
export const browserTargets = { chrome: 90, ie: 11, minVersion: 1 };
export const docker = { tls: { version: '1.0' } };
export const game = { ciphers: ['caesar', 'vigenere', 'des'], level: 'SECLEVEL' };
export const html = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">';
export const cipher = (text: string) => [...text].reverse().join('');

export const ok = (v: string) => semver.gte(v, app.minVersion) && semver.lte(v, app.maxVersion);

export const check = { verify: (token: string) => token.length > 3, rejectUnauthorizedUsers: false };
export const ui = { secureProtocol: 'http', protocol: 'TLSv1', title: 'minVersion' };

export const grades: Record<string, string> = { TLSv1: 'F', 'TLSv1.1': 'D', 'TLSv1.2': 'A' };
