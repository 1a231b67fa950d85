//@ {"settings":{"binom":{"credentials":"any"}}}
import { URL } from 'node:url';
import cors from 'cors';
import helmet from 'helmet';

export const PROTOCOLS = { http: 'http:', https: 'https:' } as const;
export const isHttp = (u: URL) => u.protocol === PROTOCOLS.http;
export const ports: Record<string, number> = { 'http:': 80, 'https:': 443, 'ws:': 80, 'wss:': 443 };
export const wsUrl = () => location.origin.replace(/^http/, 'ws');
export const middleware = [cors({ origin: ['http://localhost:3000', /\.brookline\.io$/] }), helmet()];
export const agentFor = (u: URL) => (u.protocol === 'http:' ? 'http' : 'https');
export const withScheme = (host: string) => (/^https?:\/\//i.test(host) ? host : `https://${host}`);
export const hasScheme = (s: string) => s.includes('://') || s.startsWith('http://') || s.slice(0, 7) === 'http://';
export const dummy = (path: string) => new URL(path, 'http://localhost');
export const query = (search: string) => new URL(`http://x/${search}`).searchParams;
export const host = (value: string) => new URL(value.startsWith('http') ? value : 'http://' + value).host;
export const validate = (v: string) => {
  try {
    new URL(v.startsWith('//') ? `http:${v}` : v);
    return true;
  } catch {
    return false;
  }
};
export const prefixes = ['http://', 'https://', 'ftp://'];
export const cleaned = prefixes.reduce((text, prefix) => text.replace(prefix, ''), 'http://brookline.io');
export const errors = { INSECURE: 'http://brookline.io is not encrypted' };
export const regexSource = 'http:\\/\\/(www\\.)?brookline\\.io';
export const csp = "default-src 'self'; img-src http: https:";
export const json = { '@context': 'http://schema.org/', '@id': 'http://brookline.io/#org' };
export const soapAction = 'http://tempuri.org/IService/GetReport';
export const soapHeaders = { SOAPAction: 'http://tempuri.org/IService/GetReport' };
export const targetNamespace = 'http://brookline.io/service';
export const samlBinding = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';
export const role = 'http://schemas.microsoft.com/ws/2008/06/identity/claims/role';
export const openid = 'http://openid.net/specs/connect/1.0/issuer';
export const epub = { 'xmlns:opf': 'http://www.idpf.org/2007/opf' };
export const maven = '<project xmlns="http://maven.apache.org/POM/4.0.0">';
export const playlist = (title: string) => `#EXTINF:-1,${title}\nhttp://unused`;
