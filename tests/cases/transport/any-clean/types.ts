//@ {"settings":{"binom":{"credentials":"any"}}}
import type { Agent } from 'node:https';

export type Scheme = 'http://' | 'https://';
export interface Link {
  href: 'http://www.fieldstone-ads.com';
  rejectUnauthorized?: false;
}
export enum Namespace {
  Svg = 'http://www.w3.org/2000/svg',
}
export const PROTOCOLS = ['http:', 'https:'] as const;
export const PORTS = { http: 80, https: 443 };
/** See http://www.fieldstone-ads.com */
export const isHttps = (url: string): boolean => !url.startsWith('http://') && new URL(url).protocol === 'https:';
export declare const agent: Agent;
