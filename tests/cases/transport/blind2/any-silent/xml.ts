//@ {"settings":{"binom":{"credentials":"any"}}}
//@ {"settings":{"binom":{"credentials":"any"}}}
import { create } from 'xmlbuilder2';

const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

export const sitemap = (urls: string[]) =>
  create({ version: '1.0' })
    .ele('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' })
    .ele(urls.map((loc) => ({ url: { loc } })))
    .end();
export const envelope = (body: string) => `<soap:Envelope xmlns:soap="${SOAP}" xmlns:xsi="${XSI}">${body}</soap:Envelope>`;
export const svg = () => document.createElementNS('http://www.w3.org/2000/svg', 'svg');
export const rdf = { foaf: 'http://xmlns.com/foaf/0.1/', dc: 'http://purl.org/dc/terms/', own: 'http://ns.brookline.io/terms#' };
export const claims = ['http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name', 'http://schemas.microsoft.com/identity/claims/objectid'];
export const jsonLd = { '@context': 'http://schema.org', '@type': 'Product' };
export const xmlns = 'http://brookline.io/ns/report';
export const namespaceURI = 'http://brookline.io/ns/report';
export const id = { $id: 'http://brookline.io/report.schema.json', $ref: 'http://brookline.io/defs.json#/a' };
export const atom = '<feed xmlns="http://www.w3.org/2005/Atom">';
export const dtd = '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';
