//@ {"settings":{"binom":{"credentials":"any"}}}
const jwt = require('jsonwebtoken');
const jwtSimple = require('jwt-simple');
const { expressjwt } = require('express-jwt');
const koaJwt = require('koa-jwt');
const jose = require('jose');
const fastify = require('fastify')();
const { JwtModule } = require('@nestjs/jwt');
const { Strategy: JwtStrategy, ExtractJwt } = require('passport-jwt');

const hmacSecret = 'stacked-paper-lanterns'; // $ no-hardcoded-key
module.exports.issue = (user) => jwt.sign({ sub: user.id, role: 'admin' }, hmacSecret, { algorithm: 'HS256', expiresIn: '2h' });
module.exports.check = (token) => jwt.verify(token, 'wet-gravel-driveway', { algorithms: ['HS256'] }); // $ no-hardcoded-key
module.exports.legacy = (token) => jwtSimple.decode(token, 'ninety-nine-balloons'); // $ no-hardcoded-key
module.exports.encodeLegacy = (claims) => jwtSimple.encode(claims, process.env.JWT_SECRET_LEGACY, 'HS512');
module.exports.express = expressjwt({ secret: 'tin-roof-rusted', algorithms: ['HS256'] }); // $ no-hardcoded-key
module.exports.koa = koaJwt({ secret: ['old-river-stone', 'new-river-stone'], passthrough: true }); // $ no-hardcoded-key
fastify.register(require('@fastify/jwt'), { secret: 'copper-kettle-7', sign: { expiresIn: '1h' } }); // $ no-hardcoded-key

module.exports.module = JwtModule.register({ secret: 'clover-and-thistle', signOptions: { expiresIn: '60s' } }); // $ no-hardcoded-key
module.exports.asyncModule = JwtModule.registerAsync({ useFactory: (config) => ({ secret: config.get('JWT_SECRET') }) });

const options = { jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), issuer: 'accounts.example.org', audience: 'example.org' };
options.secretOrKey = 'gilded-sparrow-42'; // $ no-hardcoded-key
module.exports.strategy = new JwtStrategy(options, (payload, done) => done(null, payload));
module.exports.provided = new JwtStrategy(
  { jwtFromRequest: ExtractJwt.fromUrlQueryParameter('token'), secretOrKeyProvider: (req, raw, done) => done(null, req.app.get('jwtKey')) },
  (payload, done) => done(null, payload),
);

module.exports.josed = async (claims) =>
  new jose.SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode('lonely-harbour-light')); // $ no-hardcoded-key
module.exports.joseVerify = (token) => jose.jwtVerify(token, jose.createRemoteJWKSet(new URL('https://id.example.org/jwks')));
module.exports.joseSym = (token) => jose.jwtVerify(token, Buffer.from('86abbecc2d7fa5372d89abdebbacf0b4', 'hex')); // $ no-hardcoded-key
module.exports.decode = (token) => jwt.decode(token, { complete: true });
module.exports.rs = (claims) => jwt.sign(claims, require('fs').readFileSync('private.pem'), { algorithm: 'RS256', keyid: 'k-2024' });
