//@ {"settings":{"binom":{"trackers":["trk.fieldstone-ads.com"]}},"options":{"no-cleartext-transport":{"allowHosts":["panel.fieldstone-ads.com:8080"]}}}
export const panel = sync('http://trk.fieldstone-ads.com/panel'); // $ no-cleartext-transport
export const hosts = [{ name: 'main', at: 'http://trk.fieldstone-ads.com' }]; // $ no-cleartext-transport
export const isMain = (url: string) => url.startsWith('http://trk.fieldstone-ads.com');
export const isSame = (url: string) => url === 'http://trk.fieldstone-ads.com';
export const click = 'http://trk.fieldstone-ads.com/click?key=abcdefghij0123456789';
export const BINOM_URL = 'http://panel.fieldstone-ads.com:8080';
console.log('http://trk.fieldstone-ads.com answers');
