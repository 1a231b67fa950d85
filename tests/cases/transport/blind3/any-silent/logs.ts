//@ {"settings":{"binom":{"credentials":"any"}}}
import express from 'express';
import chalk from 'chalk';
import ora from 'ora';
import debug from 'debug';

const log = debug('app');
const app = express();
const port = Number(process.env.PORT ?? 3000);

app.listen(port, () => {
  console.log(`Server on http://${app.get('host')}:${port}`);
  console.log('Local:   ' + chalk.cyan('http://' + app.get('host') + ':' + port));
  log('open http://%s:%d', app.get('host'), port);
  ora().succeed(`http://192.168.1.4:${port}`);
});

export const usage = `
Usage: app --url http://brookline.io
See http://brookline.io/help
`;
export const swagger = { info: { title: 'API', license: { name: 'MIT', url: 'http://opensource.org/licenses/MIT' }, contact: { url: 'http://brookline.io/contact' } }, externalDocs: { url: 'http://swagger.io' } };
export const fail = (url: string) => {
  throw new TypeError(`Only absolute URLs are supported, such as http://brookline.io/x, not ${url}`);
};
/* http://brookline.io */
export const html = '<a href="http://brookline.io">brookline</a>';
export const email = { subject: 'Hi', text: 'Visit http://brookline.io today' };
