import { HttpModule } from '@nestjs/axios';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule, Transport } from '@nestjs/microservices';
import { BullModule } from '@nestjs/bullmq';
import { CacheModule } from '@nestjs/cache-manager';
import { ConfigService } from '@nestjs/config';
import { Module } from '@nestjs/common';
import https from 'https';

@Module({
  imports: [
    HttpModule.register({ timeout: 5000, httpsAgent: new https.Agent({ rejectUnauthorized: false }) }), // $ no-disabled-tls-verification
    HttpModule.registerAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({
        httpsAgent: new https.Agent({ rejectUnauthorized: config.get('NODE_ENV') === 'production' }), // $ no-disabled-tls-verification
      }),
    }),
    TypeOrmModule.forRootAsync({
      useFactory: async (config: ConfigService) => ({
        type: 'postgres' as const,
        url: config.getOrThrow<string>('PG_URL'),
        ssl: config.get('PG_SSL') ? { rejectUnauthorized: false } : undefined, // $ no-disabled-tls-verification
      }),
    }),
    ClientsModule.register([
      { name: 'EVENTS', transport: Transport.RMQ, options: { urls: ['amqps://mq'], socketOptions: { connectionOptions: { rejectUnauthorized: false } } } }, // $ no-disabled-tls-verification
      { name: 'CACHE', transport: Transport.REDIS, options: { host: 'cache', tls: { rejectUnauthorized: true } } },
    ]),
    BullModule.forRoot({ connection: { host: 'cache', port: 6380, tls: { rejectUnauthorized: false } } }), // $ no-disabled-tls-verification
    CacheModule.register({ ttl: 60, isGlobal: true }),
  ],
})
export class AppModule {}
