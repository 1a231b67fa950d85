//@ {"settings":{"binom":{"credentials":"any"}}}
const A_SECRET = 'ZW9UjPQSdhwRgk204Hc51YCsritMIzn8B=/p9UyeX7xu6KkAGqfm3FJ+oObLDNXva'; // $ no-hardcoded-key
const BEARER_TOKEN = 'AAAAAAAAAAAAAAAAAAAAAMLheAAAAAAA0%2BuTeid%2BUKvsea4JtiGRiTCSJSI%3DEU'; // $ no-hardcoded-key
const auth = 'rf7acB24J//1FZMRrKpjmBUYSnUX5CHlt/iD5vVWcgVuAIOB6hzcWjDnv16V6hDLev'; // $ no-hardcoded-key
const credentials = 'svc-user:b33keeper-jacket'; // $ no-hardcoded-key
const NOT_A_SECRET = "I am not a secret, I think";
const css = 'grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); justify-content: space-between;';
const path = './config/webpack/webpackFriendlyConsoleReporterWithColours';
const base64Chars = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=';
const sri = 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC';
const uuid = 'b5c8f0e2-6c1f-4f0e-9b43-9d8f8a7e1c22';
const query = 'SELECT "password_hash", "reset_token" FROM "accounts" WHERE "api_key" = $1';
const url = 'https://cdn.example.org/assets/3f2b8c1d9e4a5f60718293a4b5c6d7e8/app.js';
const xpath = '//div[@class="token"]/span[contains(text(), "secret")]';
const svgPath = 'M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2zm1 15h-2v-6h2v6zm0-8h-2V7h2v2z';
const longIdentifier = 'VeryLongIdentifierForTheAbstractSingletonProxyFactoryBeanOfTokens';
const regexText = '^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)[a-zA-Z\\d]{8,}$';
const dataUri = 'data:font/woff2;base64,d09GMgABAAAAAAQEAAoAAAAACDAAAAO7AAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
const etag = 'W/"5f3c-17e1b2c3d4e"';
const sourceMap = '//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozfQ==';
const commit = '9fceb02d0ae598e95dc970b74767f19372d61af8';
const mongoId = '507f1f77bcf86cd799439011';
const address = '0x52908400098527886E0F7030069857D2E4169EE7';
const publicKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJx7T2mCq4v0Yb0nqQw8m1Zr1v1Jp8b3s4kq2o9d6e7f user@host';
const certificate = '-----BEGIN CERTIFICATE-----\nMIIBhTCCASugAwIBAgIQIRi6zePL6mKjOipn+dNuaTAKBggqhkjOPQQDAjASMRAw\n-----END CERTIFICATE-----';
const tokenExample = '<token>';
const passwords = ['required', 'min:8', 'confirmed'];
module.exports = { A_SECRET, BEARER_TOKEN, auth, credentials, NOT_A_SECRET, css, path, base64Chars, sri, uuid, query, url, xpath, svgPath, longIdentifier, regexText, dataUri, etag, sourceMap, commit, mongoId, address, publicKey, certificate, tokenExample, passwords };
