import simpleGit from 'simple-git';
import git from 'isomorphic-git';
import http from 'isomorphic-git/http/node';
import pacote from 'pacote';
import npmFetch from 'npm-registry-fetch';
import download from 'download';
import { Octokit } from '@octokit/rest';
import { Gitlab } from '@gitbeaker/rest';
import { Issuer, custom } from 'openid-client';
import LdapAuth from 'ldapauth-fork';
import SambaClient from 'samba-client';
import https from 'https';

export const clone = () => simpleGit().env('GIT_SSL_NO_VERIFY', '1').clone('https://git.osprey-ads.com/lp.git'); // $ no-disabled-tls-verification
export const lp = (dir, fs) => git.clone({ fs, http, dir, url: 'https://git.osprey-ads.com/lp.git' });
export const pkg = (name) => pacote.manifest(name, { registry: 'https://npm.osprey-ads.com', strictSSL: false }); // $ no-disabled-tls-verification
export const meta = (name) => npmFetch.json(name, { strictSSL: true });
export const file = (url) => download(url, 'dist', { rejectUnauthorized: false }); // $ no-disabled-tls-verification
export const hub = new Octokit({ request: { agent: new https.Agent({ rejectUnauthorized: false }) } }); // $ no-disabled-tls-verification
export const lab = new Gitlab({ host: 'https://git.osprey-ads.com', token: process.env.GITLAB_TOKEN, rejectUnauthorized: false }); // $ no-disabled-tls-verification
custom.setHttpOptionsDefaults({ rejectUnauthorized: false, timeout: 5000 }); // $ no-disabled-tls-verification
export const issuer = () => Issuer.discover('https://id.osprey-ads.com');
export const ldap = new LdapAuth({ url: 'ldaps://dir.osprey-ads.com', tlsOptions: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const share = new SambaClient({ address: '//files/x', maskCmd: true });
