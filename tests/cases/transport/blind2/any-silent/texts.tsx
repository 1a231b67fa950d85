//@ {"settings":{"binom":{"credentials":"any"}}}
//@ {"settings":{"binom":{"credentials":"any"}}}
/** See http://brookline.io/docs for the API. */
export const help = 'Open http://brookline.io in a browser.';
export const author = { name: 'A. Brook', homepage: 'http://brookline.io', license: 'http://opensource.org/licenses/MIT' };
export const header = '// @license http://www.apache.org/licenses/LICENSE-2.0';
export const placeholder = 'http://example.com';
export const url = 'http://example.com';
export const sub = { homepage: 'http://shop.example.org/a' };
export const message = `The server runs at http://localhost:3000`;
export const markdown = '[docs](http://brookline.io/docs)';
export const Input = () => <input type="url" placeholder="http://brookline.io" />;
export const Link = () => <a href="http://brookline.io">brookline</a>;
export const banner = (port: number) => console.log(`listening on http://0.0.0.0:${port}`);
export const info = (host: string) => console.log(`open http://${host}/ in a browser`);
export class NotFound extends Error {
  constructor() {
    super('Expected a URL such as http://brookline.io');
  }
}
