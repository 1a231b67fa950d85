import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { ClientsModule, Transport } from '@nestjs/microservices';
import { MailerModule } from '@nestjs-modules/mailer';
import { BullModule } from '@nestjs/bullmq';
import { Agent } from 'node:https';
import Joi from 'joi';

@Module({
  imports: [
    ConfigModule.forRoot({
      validationSchema: Joi.object({
        BINOM_URL: Joi.string().uri().default('http://trk.kestrel-ads.com'), // $ no-cleartext-transport
        BINOM_API_KEY: Joi.string().required(),
        DOCS_URL: Joi.string().default('http://docs.kestrel-ads.com'),
      }),
    }),
    HttpModule.registerAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({
        baseURL: config.getOrThrow('BINOM_URL'),
        httpsAgent: new Agent({ rejectUnauthorized: config.get('TLS_STRICT') === 'true' }), // $ no-disabled-tls-verification
      }),
    }),
    ClientsModule.register([
      { name: 'STATS', transport: Transport.NATS, options: { servers: ['nats.kestrel-ads.com'], tls: { rejectUnauthorized: false } } }, // $ no-disabled-tls-verification
      { name: 'CLICKS', transport: Transport.REDIS, options: { host: 'redis', port: 6380, tls: {} } },
    ]),
    MailerModule.forRoot({
      transport: { host: 'smtp.kestrel-ads.com', port: 465, secure: true, tls: { rejectUnauthorized: false } }, // $ no-disabled-tls-verification
    }),
    BullModule.forRoot({ connection: { host: 'redis.kestrel-ads.com', tls: { checkServerIdentity: () => undefined } } }), // $ no-disabled-tls-verification
  ],
})
export class AppModule {}
