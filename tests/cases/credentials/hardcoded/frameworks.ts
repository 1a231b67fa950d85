import { Injectable } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';
import { ofetch } from 'ofetch';
import { request } from 'undici';
import needle from 'needle';
import https from 'node:https';
import $ from 'jquery';

const TRACKER = 'https://tk.silverbirch.ads';

@Injectable()
export class BinomService {
  private static readonly API_KEY = 'ef7d6230e261864364cf5afbb66117d146fa27d6c36abc69e0c27f31c871d33c'; // $ no-hardcoded-key
  constructor(private readonly http: HttpService) {}
  campaigns() {
    return this.http.get(`${TRACKER}/public/api/v1/campaign/list/filtered`, { headers: { 'api-key': BinomService.API_KEY } });
  }
  offers() {
    return this.http.get(`${TRACKER}/public/api/v1/offer/list/filtered`, { headers: { 'api-key': '2a0f393bb53077152a0c3213b66190e8aa4c71e91d05abd0eb1a85a4ac3779d7' } }); // $ no-hardcoded-key
  }
}

export const a = ofetch(`${TRACKER}/public/api/v1/groups`, { headers: { 'api-key': '5df02b16eab81b6bb9f3fe17be20ad9264b121ae738e74d0068aebfa6872a21f' } }); // $ no-hardcoded-key
export const b = request(`${TRACKER}/public/api/v1/groups`, { headers: { 'api-key': '6ea64d54bf83f64b4990e8ef083cd39b129fda4d322768749659e1c23e9998f0' } }); // $ no-hardcoded-key
export const c = needle('get', `${TRACKER}/public/api/v1/groups`, { headers: { 'api-key': '87b9330d1a52f2a5517563d4fce9b5089ca2c007bed31180d69059e5d0b3a4f6' } }); // $ no-hardcoded-key
export const d = https.get(`${TRACKER}/public/api/v1/groups`, { headers: { 'api-key': '2c3f00c27371b8a6db658e2506b5623786f9dc11525f60222de7307834143873' } }); // $ no-hardcoded-key
export const e = $.ajax({ url: `${TRACKER}/public/api/v1/groups`, headers: { 'api-key': '6c4a294e2f3b69b485a209828b99d9cb31dd7cc870bfcd537ef454607fb30886' } }); // $ no-hardcoded-key
export const f = navigator.sendBeacon(`https://old.silverbirch.ads/click.php?cnv_id=1&lp_type=click_info&api_key=60000001ab5413c0599f19ad7eff95bed1b082ad`); // $ no-hardcoded-key

export class Legacy {
  key: string;
  constructor() {
    this.key = '610000011455b860fe12e902e7f7c91a85cc2ec5'; // $ no-hardcoded-key
  }
  get apiKey() {
    return '56b9f90b607c75e149edd0e6d74e1742825edc95cfb76d5619a044b9ef4c0bdd'; // $ no-hardcoded-key
  }
  report(camp: number) {
    return fetch(`https://old.silverbirch.ads/r.php?page=Stats&camp_id=${camp}&api_key=${this.key}`);
  }
  rest() {
    return fetch(`${TRACKER}/public/api/v1/groups`, { headers: { 'api-key': this.apiKey } });
  }
}

export async function withRequest(keys = new Map([['main', 'ee1f2afe2585587d27b7b3e7966fcb59315c8e1be460ae716dcba700d15af636']])) { // $ no-hardcoded-key
  return fetch(`${TRACKER}/public/api/v1/groups`, { headers: { 'api-key': keys.get('main')! } });
}

const config = JSON.parse('{"binomApiKey":"5700000183cabdf13f2ec6d9801a88d656d20136"}'); // $ no-hardcoded-key
export const g = config;
export const h = () => process.env.BINOM_API_KEY ?? (() => '790000010e2bbab62823682f416ebff0a706a4c7')(); // $ no-hardcoded-key
export const curl = `curl -H 'api-key: d0619ad6e73b39c95b0dc243017486ef2c1e1693a7932a1a434f3386ae2c9def' ${TRACKER}/public/api/v1/groups`; // $ no-hardcoded-key
