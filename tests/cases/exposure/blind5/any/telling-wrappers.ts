//@ {"settings":{"binom":{"credentials":"any"}}}
import { config } from './config';

function dump(c: typeof config) {
  console.log(c.mail.host);
  console.log(c.mail.password); // $ no-key-logging
}

function print(text: string) {
  console.log(text);
}

dump(config);
print(config.mail.host);
print(config.mail.password); // $ no-key-logging
