//@ {"settings":{"binom":{"credentials":"any"}}}
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { UsersService } from './users.service';

@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @Get(':id')
  async one(@Param('id') id: string) {
    const { password, ...user } = await this.users.byId(id);
    return user;
  }

  @Get(':id/full')
  async full(@Param('id') id: string) {
    const { email, password } = await this.users.byId(id);
    return { id, email, password }; // $ no-client-exposed-key
  }

  @Get('login')
  login(@Query('user') user: string, @Query('password') password: string) { // $ no-key-in-url
    return this.users.check(user, password);
  }

  @Post('login')
  async post(@Body() body: { user: string; password: string }, @Res() res: Response) {
    const token = await this.users.login(body.user, body.password);
    res.cookie('remember', body.password); // $ no-plaintext-key-storage
    res.cookie('token', token, { httpOnly: true, secure: true });
    return res.json({ ok: true });
  }
}
