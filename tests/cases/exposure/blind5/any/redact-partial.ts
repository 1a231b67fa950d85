//@ {"settings":{"binom":{"credentials":"any"}}}
import pino from 'pino';

const log = pino({ redact: ['req.headers.authorization', 'password'] });

export function handle(req: { headers: Record<string, string>; body: { user: string; password: string; pin: string; token: string } }) {
  log.info({ req: { headers: { authorization: req.headers.authorization } } });
  log.info({ password: req.body.password });
  log.info({ user: req.body.user });
  log.info({ token: req.body.token }); // $ no-key-logging
  log.info({ body: { password: req.body.password } }); // $ no-key-logging
  log.info(`password ${req.body.password}`); // $ no-key-logging
}
