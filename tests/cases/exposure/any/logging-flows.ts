//@ {"settings":{"binom":{"credentials":"any"}}}
import { Logger } from 'winston';
import * as Sentry from '@sentry/browser';
import { datadogRum } from '@datadog/browser-rum';
import jwt from 'jsonwebtoken';

interface Account {
  id: string;
  email: string;
  password: string;
}

function log(line: string): void {
  console.log(line);
}

export class Accounts {
  constructor(private readonly logger: Logger, private readonly secretKey: string) {}

  create(account: Account): string {
    this.logger.info('creating', account.email);
    this.logger.info('creating', account); // $ no-key-logging
    this.logger.debug(`secret ${this.secretKey}`); // $ no-key-logging
    const token = jwt.sign({ sub: account.id }, this.secretKey);
    this.logger.debug('token', token); // $ no-key-logging
    this.logger.debug('token issued', { sub: account.id });
    return token;
  }

  refresh(refreshToken: string): void {
    log(refreshToken); // $ no-key-logging
    log('refreshing');
    Sentry.setExtra('refreshToken', refreshToken); // $ no-key-logging
    Sentry.setExtra('attempt', 2);
    datadogRum.addAction('refresh', { refreshToken }); // $ no-key-logging
    try {
      if (refreshToken.length < 10) throw new Error(`bad token ${refreshToken}`); // $ no-key-logging
    } catch (error) {
      Sentry.captureException(error);
    }
  }
}
