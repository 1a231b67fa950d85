//@ {"settings":{"binom":{"credentials":"any"}}}
const apiKey = 'sk_live_FAKE_LIVE_KEY_FOR_DOCS_ONLY_84729102'; // $ no-hardcoded-key
const config = { apiKey: 'sk_test_51HDGmgggKIS7D4ENArDbut' }; // $ no-hardcoded-key
const awsKey = 'AKIA1234567890ABCDEF'; // $ no-hardcoded-key
const authToken = 'ghp_1234567890abcdefghijklmnopqrstuvwxyzAB'; // $ no-hardcoded-key
const password = 'password123'; // $ no-hardcoded-key
const pwd = 'letmein!'; // $ no-hardcoded-key
const adminPassword = 'admin'; // $ no-hardcoded-key
const dbUrl = 'mysql://user:s3cret99@localhost:3306/dbname'; // $ no-hardcoded-key
const secret = 'secretHardcodedString'; // $ no-hardcoded-key
const jwtSecret = 'my-hardcoded-secret'; // $ no-hardcoded-key
const sessionSecret = 'keyboard cat'; // $ no-hardcoded-key
const token = 'a8f5f167f44f4964e6c998dee827110c'; // $ no-hardcoded-key
const clientSecret = 'HARDCODED-SECRET'; // $ no-hardcoded-key
const placeholders = { apiKey: 'your-api-key', secret: '<secret>', password: 'changeme', token: 'REPLACE_ME', clientSecret: '${CLIENT_SECRET}' };
const blanks = { password: '', token: ' ', secret: 'xxx', apiKey: '***' };
const example = { apiKey: 'example-api-key', password: 'example', token: 'dummy-token', secret: 'todo' };
const template = { password: '{{ password }}', token: '%TOKEN%', secret: '#{secret}', apiKey: '__API_KEY__' };
const from = { apiKey: process.env.API_KEY, password: load('password'), secret: settings.secret, token: await fetchToken() };
export { apiKey, config, awsKey, authToken, password, pwd, adminPassword, dbUrl, secret, jwtSecret, sessionSecret, token, clientSecret, placeholders, blanks, example, template, from };
declare function load(name: string): string;
declare const settings: { secret: string };
declare function fetchToken(): Promise<string>;
