//@ {"settings":{"binom":{"credentials":"any"}}}
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MongooseModule } from '@nestjs/mongoose';
import { JwtModule, JwtService } from '@nestjs/jwt';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { MailerModule } from '@nestjs-modules/mailer';
import { BullModule } from '@nestjs/bullmq';
import { ClientsModule, Transport } from '@nestjs/microservices';
import Fastify from 'fastify';
import fastifyJwt from '@fastify/jwt';
import fastifyCookie from '@fastify/cookie';
import secureSession from '@fastify/secure-session';
import { lucia } from 'lucia';
import { jwt as honoJwt, sign } from 'hono/jwt';
import { bearerAuth } from 'hono/bearer-auth';
import { basicAuth } from 'hono/basic-auth';

export class JwtAuth extends PassportStrategy(Strategy) {
  constructor() {
    super({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), ignoreExpiration: false, secretOrKey: 'm0rning-glory' }); // $ no-hardcoded-key
  }
}

@Module({
  imports: [
    TypeOrmModule.forRoot({ type: 'postgres', host: 'db', username: 'nest', password: 'n3st-egg', autoLoadEntities: true }), // $ no-hardcoded-key
    TypeOrmModule.forRootAsync({ useFactory: (config) => ({ type: 'postgres', password: config.get('DB_PASSWORD') }) }),
    MongooseModule.forRoot('mongodb://nest:n3st-egg@mongo/app'), // $ no-hardcoded-key
    JwtModule.register({ global: true, secret: 'hush-little-baby', signOptions: { expiresIn: '1d' } }), // $ no-hardcoded-key
    MailerModule.forRoot({ transport: 'smtps://mail%40example.org:m41l-drop@smtp.example.org' }), // $ no-hardcoded-key
    BullModule.forRoot({ connection: { host: 'redis', password: 'b00lean-logic' } }), // $ no-hardcoded-key
    ClientsModule.register([{ name: 'ORDERS', transport: Transport.RMQ, options: { urls: ['amqp://svc:r4bbit-h0le@mq:5672'], queue: 'orders' } }]), // $ no-hardcoded-key no-cleartext-transport
  ],
  providers: [{ provide: 'JWT_SECRET', useValue: 'inl1ne-value' }, { provide: 'TOKEN_TTL', useValue: '15m' }], // $ no-hardcoded-key
})
export class AppModule {
  constructor(private readonly jwt: JwtService) {}
  issue(id: string) {
    return this.jwt.signAsync({ sub: id }, { secret: 'night-owl-hoots' }); // $ no-hardcoded-key
  }
}

const app = Fastify();
app.register(fastifyJwt, { secret: 'ferris-wheel-view' }); // $ no-hardcoded-key
app.register(fastifyCookie, { secret: 'gingerbread-man', parseOptions: {} }); // $ no-hardcoded-key
app.register(secureSession, { secret: 'averylogphrasebiggerthanthirtytwochars', salt: 'mq9hDxBVDbspDR6n' }); // $ no-hardcoded-key
app.register(secureSession, { key: readKey(), cookie: { path: '/' } });

export const guard = honoJwt({ secret: 'it-is-very-quiet' }); // $ no-hardcoded-key
export const token = await sign({ sub: 'a' }, process.env.JWT_SECRET!); // $ no-unchecked-env-key
export const bearer = bearerAuth({ token: 'honeyiscool99' }); // $ no-hardcoded-key
export const basic = basicAuth({ username: 'hono', password: 'acoolproject1' }); // $ no-hardcoded-key
export const auth = lucia({ env: 'DEV', middleware: undefined });
declare function readKey(): Buffer;
