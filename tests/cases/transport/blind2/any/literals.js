//@ {"settings":{"binom":{"credentials":"any"}}}
var url = 'http://192.168.4.1'; // $ no-cleartext-transport
url = 'http://10.1.1.123'; // $ no-cleartext-transport
url = 'http://sub.brookline.io'; // $ no-cleartext-transport
url = 'ftp://anonymous@files.brookline.io'; // $ no-cleartext-transport
url = 'telnet://console.brookline.io'; // $ no-cleartext-transport
url = 'HTTP://WWW.BROOKLINE.IO'; // $ no-cleartext-transport
url = 'http://someUrl.com?url=localhost'; // $ no-cleartext-transport
url = 'http://notxmlns.com'; // $ no-cleartext-transport
url = `http://www.${part}.io`; // $ no-cleartext-transport
url = 'http://' + part; // $ no-cleartext-transport
url = 'https://brookline.io';
url = 'sftp://files.brookline.io';
url = 'ssh://console.brookline.io';
url = 'ftps://files.brookline.io';
url = 'wss://live.brookline.io';
url = 'http://';
url = 'ftp://';
url = 'http://localhost';
url = 'http://localhost:8080/a';
url = 'http://127.0.0.1';
url = 'http://[::1]:3000';
url = 'ftp://user@localhost';
url = 'http://xmlns.com';
url = 'http://schemas.microsoft.com/ws/2008/06/identity/claims/groups';
url = 'http://www.w3.org/2000/svg';
doc = 'See http://brookline.io';
doc = 'The scheme may be http://, https://, ftp:// or ftps://';
url = 'http://'.replace('', part);
const apiUrl = 'http://api.brookline.io'; // $ no-cleartext-transport
const endpoint = 'http://api.brookline.io/v1'; // $ no-cleartext-transport
const config = { baseURL: 'http://api.brookline.io', homepage: 'http://www.brookline.io' }; // $ no-cleartext-transport
function load(source = 'http://files.brookline.io/a.csv') { // $ no-cleartext-transport
  return fetch(source);
}
class Api {
  baseUrl = 'http://api.brookline.io'; // $ no-cleartext-transport
  static ENDPOINT = 'http://api.brookline.io/v2'; // $ no-cleartext-transport
}
if (url.startsWith('http://')) throw new Error('http:// is not allowed');
if (url.indexOf('http://') === 0 || url === 'http://brookline.io') load();
const isPlain = /^http:\/\//.test(url);
url = url.replace('http://', 'https://');
url = url.replace(/^http:/, 'https:');
const proto = location.protocol === 'http:' ? 'ws' : 'wss';
