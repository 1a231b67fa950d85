//@ {"settings":{"binom":{"credentials":"any"}}}
// The address of a Firebase database has no password; an error is no object that somebody else is given under its name.
import { WebAPIHTTPError } from '@slack/web-api';
declare const logger: { debug(...args: unknown[]): void; error(...args: unknown[]): void };

export async function push(app: any, getDatabaseUrl: (path: string) => string, path: string, dbPassword: string) {
  const databaseUrl = getDatabaseUrl(path);
  logger.debug(`sending to firebase: ${databaseUrl}`);
  logger.debug(`as ${dbPassword}`); // $ no-key-logging
}

export function find(folder?: string) {
  const at = folder ?? process.env.PWD;
  throw new Error(`nothing in ${at}, nor in ${process.env.OLDPWD}`);
}
export function log(db: any) {
  logger.debug(db.pwd); // $ no-key-logging
}

class App {
  isExtended = false;
  handler = report(logger);
  run(botToken: string, error: Error) {
    return this.handleError({ error, context: { botToken } });
  }
  handleError(args: any) {
    const { error, ...rest } = args;
    return this.isExtended ? this.handler({ error, ...rest }) : this.handler(error);
  }
}

function report(log: typeof logger) {
  return (error: any) => {
    if (error instanceof WebAPIHTTPError) log.error(`HTTP error ${error.statusCode}`, error);
    else log.error(error);
    return Promise.reject(error);
  };
}

function print(log: typeof logger) {
  return (args: any) => log.error(args);
}
export const printer = (botToken: string) => print(logger)({ botToken }); // $ no-key-logging
export { App };
