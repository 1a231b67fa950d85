//@ {"settings": {"binom": {"credentials": "any"}}}
import { Controller, Get, Logger, Post, Body, Param } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { JwtService } from '@nestjs/jwt';
import { Exclude } from 'class-transformer';
import { UsersService } from './users.service';

export class UserDto {
  id: string;
  @Exclude() password: string;
}

@Controller('users')
export class UsersController {
  private readonly logger = new Logger(UsersController.name);

  constructor(
    private readonly users: UsersService,
    private readonly config: ConfigService,
    private readonly jwt: JwtService,
  ) {}

  @Post('login')
  async login(@Body() body: { email: string; password: string }) {
    this.logger.log(`login of ${body.email}`);
    this.logger.debug(`login with ${body.password}`); // $ no-key-logging
    this.logger.verbose(body); // $ no-key-logging
    const user = await this.users.check(body.email, body.password);
    const token = await this.jwt.signAsync({ sub: user.id });
    this.logger.debug('issued ' + token); // $ no-key-logging
    return { access_token: token };
  }

  @Get(':id')
  async one(@Param('id') id: string) {
    const user = await this.users.find(id);
    return { id: user.id, name: user.name };
  }

  @Get('config')
  all() {
    return { secret: this.config.get('JWT_SECRET'), port: this.config.get('PORT') }; // $ no-client-exposed-key
  }

  @Get('port')
  port() {
    this.logger.log(`secret ${this.config.get('JWT_SECRET')}`); // $ no-key-logging
    this.logger.log(`port ${this.config.getOrThrow('PORT')}`);
    return this.config.get('PORT');
  }
}
