//@ {"settings":{"binom":{"credentials":"any"}}}
// Commands that were renamed, as published code maps them; and a credential under a name with a colon.
export class Versions {
  getAll = () => this.getPage('https://api.acme.dev/v3/info/release_versions?page_size=50', 1);
  getPage(url: string, page: number) {
    const pgUrl = `${url}&page=${page}`;
    return fetch(pgUrl);
  }
}
export const pgUrlOf = { pgUrl: 'postgres://app:kq83hfXm20Gsl4Vz@db.acme.dev/app' }; // $ no-hardcoded-key

export const RENAMED = { 'prefs:token': 'login:ci', 'auth:token': 'kq83hfXm20Gsl4Vz' }; // $ no-hardcoded-key
