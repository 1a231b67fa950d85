//@ {"settings":{"binom":{"credentials":"any"}}}
const Hapi = require('@hapi/hapi');
const Jwt = require('@hapi/jwt');
const server = Hapi.server({ port: 3000 });
module.exports = async () => {
  await server.register([Jwt, require('@hapi/cookie')]);
  server.auth.strategy('session', 'cookie', { cookie: { name: 'sid', password: '!wsYhFA*C2U6nz=Bu^%A@^F#SF3&kSR6', isSecure: true } }); // $ no-hardcoded-key
  server.auth.strategy('jwt', 'jwt', { keys: 'h4pi-jwt-key', verify: { aud: false, iss: false, sub: false } }); // $ no-hardcoded-key
  server.state('prefs', { encoding: 'iron', password: process.env.IRON_PASSWORD });
};
