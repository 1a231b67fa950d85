//@ {"settings":{"binom":{"credentials":"any"}}}
import jwt from 'jsonwebtoken';

export const verify = (token: string) => jwt.verify(token, process.env.JWT_SECRET as string); // $ no-unchecked-env-key
