//@ {"settings":{"binom":{"credentials":"any"}}}
import { InjectionToken, Injectable, inject } from '@angular/core';
import { Container, injectable, inject as inversifyInject } from 'inversify';
import { createToken } from 'brandi';
import { Inject, Module } from '@nestjs/common';
import { getRepositoryToken } from '@nestjs/typeorm';

export const databaseInstanceToken = 'DatabaseInstance';
export const configToken = 'CONFIG_TOKEN';
export const LOGGER_TOKEN = Symbol.for('Logger');
export const API_CONFIG_TOKEN = 'API_CONFIG';
export const API_BASE_URL = new InjectionToken<string>('API_BASE_URL');
export const AUTH_TOKEN_PROVIDER = new InjectionToken<string>('auth token provider');
export const httpToken = createToken('http');
export const TOKENS = { mailer: 'mailer', userRepository: 'UserRepository', clock: 'system-clock' } as const;
export const mailerInstanceToken = 'mailer.instance.token';
export const PASSWORD_HASHER_TOKEN = 'PasswordHasher';
export const EVENT_BUS_TOKEN: string = 'event-bus';

@Injectable()
export class Api {
  base = inject(API_BASE_URL);
}

@injectable()
export class Mailer {
  constructor(@inversifyInject('SmtpPassword') private readonly smtpPassword: string, @Inject(configToken) readonly config: object) {}
}

const container = new Container();
container.bind('SmtpPassword').toConstantValue(process.env.SMTP_PASSWORD);
container.bind(databaseInstanceToken).toDynamicValue(() => connect());

@Module({ providers: [{ provide: getRepositoryToken(Mailer), useClass: Mailer }, { provide: 'AuthToken', useFactory: () => connect() }] })
export class AppModule {}
declare function connect(): unknown;
