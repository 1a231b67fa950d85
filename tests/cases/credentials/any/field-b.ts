//@ {"settings":{"binom":{"credentials":"any"}}}
import * as jose from 'jose';
import { SignJWT } from 'jose';
import * as CryptoJS from 'crypto-js';
import { JwtModule, JwtService } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { betterAuth } from 'better-auth';
import NextAuth from 'next-auth';
import Cryptr from 'cryptr';

export const a = new SignJWT({ sub: '1' }).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode('iy4mU2A2TmmHCCsFTKVP')); // $ no-hardcoded-key
export const b = (t: string) => jose.jwtVerify(t, new TextEncoder().encode('topsecretvalue')); // $ no-hardcoded-key
export const c = CryptoJS.HmacSHA256('message', 'hmac-key-77'); // $ no-hardcoded-key
export const d = JwtModule.register({ secret: 'vnwvs6dNZ3253RwitmiW', signOptions: { expiresIn: '60s' } }); // $ no-hardcoded-key
export const e = TypeOrmModule.forRoot({ type: 'mysql', username: 'app', password: 'p1nkElephant' }); // $ no-hardcoded-key
export const f = betterAuth({ secret: 'bH79WGKxLcnXGctyv7ii2BbzA784D26A' }); // $ no-hardcoded-key
export const g = NextAuth({ secret: 'BDmF7tbM7dz8gU9c2LvVXCwk7zg7bDGE', providers: [] }); // $ no-hardcoded-key
export const h = new Cryptr('243qp83k6HcLhDN4'); // $ no-hardcoded-key

export class AuthService {
  private readonly jwtSecret: string = 'R8c4LjaAEPxCVaLea8dx'; // $ no-hardcoded-key
  static API_TOKEN = 'TEJPuPm2rdjKgQHJZj69Kskx'; // $ no-hardcoded-key
  constructor(private readonly jwt: JwtService) {}
  sign(id: number) {
    return this.jwt.sign({ id }, { secret: 'nest-secret-9' }); // $ no-hardcoded-key
  }
  check(token: string) {
    return this.jwt.verify(token, { secret: process.env.JWT_SECRET });
  }
}

interface Config {
  password: string;
  accessToken?: string;
}
const defaults: Config = { password: 'Wint3r2024', accessToken: 'iuQpaaDipjLWsuFPdJPcappn4dQQdK' }; // $ no-hardcoded-key
export function connect({ password = 'n0t-so-safe' }: Partial<Config> = {}) { // $ no-hardcoded-key
  return { ...defaults, password };
}
export const env = { DB_PASSWORD: 'l0cal-Pa55', DB_USER: 'app', DB_HOST: 'localhost' }; // $ no-hardcoded-key
export const dsn = 'mysql://root:t0pS3cret@db.prod.internal/shop'; // $ no-hardcoded-key
export const conn = 'Server=db;Database=shop;User Id=sa;Password=t0pS3cret!;'; // $ no-hardcoded-key
export const blob = 'DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=13oxjsbTAm9OEWupbIyD+P/77mRA4UN2OgUcUFqqkX+5MFyet6adtca2a3kfcd+d3YCq/DvNX2WmVEVfoC2BVA==;EndpointSuffix=core.windows.net'; // $ no-hardcoded-key
export const hook = 'https://hooks.slack.com/services/T0ABCDEFG/B0HIJKLMN/MTVu3kqkaaPXwDdwvecFG2Z8'; // $ no-hardcoded-key
export const google = 'AIzavM24KY6ZwGPfsw2V67SJSzxdzwwXQCqhHTT'; // $ no-hardcoded-key
export const gitlab = 'glpat-R6htJujvyCsGKXcpynKr'; // $ no-hardcoded-key
export const sg = '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'; // $ no-hardcoded-key
export const jwt = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4ifQ.SYuRwMhe4mTfdjAYph7CYwiJjQvZ654zUWr6ejZF25W'; // $ no-hardcoded-key
export const auth_token = process.env.AUTH_TOKEN ?? 'BuwxfwyngxRJM6kxu8isKVKp'; // $ no-hardcoded-key
export const x = { 'x-api-key': 'gq6nmu7mksnVjGf3SDURJQ7RpXxTQAyF' }; // $ no-hardcoded-key
export const API_KEYS = ['WqrqFbmzTQifECNDQQpKZ4EBWFAXPXtb', 'WAaAJ9PPFz4PLdZe3wfGvSZw2ehAWEqR']; // $ no-hardcoded-key
export const userPassword = 'Summer' + '2024!'; // $ no-hardcoded-key
export const admin = { user: 'admin', pwd: 'adm1n-Kv7Adm' }; // $ no-hardcoded-key
export const opaque = 'ZW5kVjPQSdhwRgl204Hc51YCsritMIzn8B9UyeX7xu6KkAGqfm3FJ'; // $ no-hardcoded-key
