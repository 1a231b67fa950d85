//@ {"settings":{"binom":{"credentials":"any"}}}
export enum Api {
  Users = 'http://api.brookline.io/users', // $ no-cleartext-transport
  Docs = 'https://docs.brookline.io',
}
export const ENDPOINTS = {
  list: 'http://api.brookline.io/list', // $ no-cleartext-transport
  one: (id: string) => `http://api.brookline.io/one/${id}`, // $ no-cleartext-transport
} as const;
export class Client {
  static readonly DEFAULT_HOST = 'http://api.brookline.io'; // $ no-cleartext-transport
  constructor(private readonly host: string = Client.DEFAULT_HOST, private readonly ws = 'ws://live.brookline.io') {} // $ no-cleartext-transport
  get url(): string {
    return `http://${this.host}/v1`; // $ no-cleartext-transport
  }
}
export const ftp = { host: 'ftp://files.brookline.io', user: 'u' }; // $ no-cleartext-transport
let remote: string;
remote = 'http://' + process.env.REMOTE; // $ no-cleartext-transport
export const get = () => fetch(remote);
