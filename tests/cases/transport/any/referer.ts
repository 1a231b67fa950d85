//@ {"settings":{"binom":{"credentials":"any"}}}
void fetch('/api', { headers: { referer: 'http://shop.corp.io' } });
void fetch('/api', { headers: { Referer: 'http://shop.corp.io/cart' } });
void fetch('http://shop.corp.io/cart', { headers: { referer: 'https://shop.corp.io' } }); // $ no-cleartext-transport
