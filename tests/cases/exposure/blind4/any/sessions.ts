//@ {"settings": {"binom": {"credentials": "any"}}}
import session from 'express-session';
import jwt from 'jsonwebtoken';
import type { Request, Response } from 'express';

export function login(req: Request & { session: Record<string, unknown> }, res: Response) {
  const { username, password } = req.body;
  req.session.user = username;
  res.cookie('lang', 'en');
  res.cookie('password', password); // $ no-plaintext-key-storage
  res.cookie('credentials', JSON.stringify({ username, password })); // $ no-plaintext-key-storage
  res.cookie('session', jwt.sign({ sub: username }, process.env.JWT_SECRET as string), { httpOnly: true, secure: true }); // $ no-unchecked-env-key
  res.setHeader('Set-Cookie', `password=${password}; HttpOnly`); // $ no-plaintext-key-storage
  res.redirect(`/home?user=${username}`);
}

export function back(req: Request, res: Response) {
  res.redirect(`/home?password=${req.body.password}`); // $ no-key-in-url
  res.redirect('/callback?access_token=' + req.body.accessToken); // $ no-key-in-url
  res.location(`/home?tab=${req.body.tab}`);
}

export default session({ secret: process.env.SESSION_SECRET as string, resave: false }); // $ no-unchecked-env-key
