import rule from '../../src/rules/no-personal-data-logging.ts';
import { marked, testRule } from '../helpers/rule-tester.ts';

const HEAD = "import { binom } from './binom'; import { logger } from './logger'; ";
const bad = (body: string, name: string, into = 'the log', rest = {}) =>
  marked(HEAD + body, { messageId: 'logged', data: { name, into } }, rest);

testRule('no-personal-data-logging', rule, {
  valid: [
    // Not Binom's file.
    'logger.info(click.ip);',
    `${HEAD} logger.info('click', click.campaign, click.offer);`,
    `${HEAD} logger.info(Boolean(click.ip), click.userAgent.length, typeof click.email);`,
    `${HEAD} logger.info(hash(click.ip), createHash('sha256').update(click.email).digest('hex'));`,
    `${HEAD} logger.info({ ip: mask(click.ip), userAgent: '***' });`,
    `${HEAD} logger.info('ip and user agent are not logged');`,
    `${HEAD} logger.info(serverIp, allowedIps, process.env.HOST_IP, supportEmail);`,
    `${HEAD} store(click.ip);`,
    `${HEAD} const { ip, ...rest } = click; logger.info(rest.campaign);`,
    `${HEAD} logger.info({ endpoint, status: res.status, ip });`,
    `${HEAD} logger.info(clip, recipe, emailTemplate, ipCount, phoneRequired);`,
  ],
  invalid: [
    bad('logger.info(«click.ip»);', 'ip'),
    bad('logger.info(«`click of ${click.ip}`»);', 'ip'),
    bad("logger.info('click', «{ agent: click.userAgent }»);", 'userAgent'),
    bad("console.log('lead', «form.email»);", 'email', 'the console'),
    bad('const { clickId } = click; logger.debug(«clickId»);', 'clickId'),
    bad("const value = click.ip; logger.debug('x' + 1, «value»);", 'ip'),
    bad("logger.warn(«req.headers['user-agent']»);", 'user-agent'),
    bad('store(click.ip); logger.info(«click»);', 'ip'),
    bad(
      'interface Click { ip: string } export function f(click: Click) { logger.info(«JSON.stringify(click)»); }',
      'ip',
    ),
    bad("import { trail } from '@acme/log'; trail(«click.ip»);", 'ip', 'the log', {
      settings: { binom: { loggers: ['@acme/log#trail'] } },
    }),
  ],
});
