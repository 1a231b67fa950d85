const Hapi = require('@hapi/hapi');
const { settings } = require('./settings');

const server = Hapi.server({ port: 3000 });

server.route({ method: 'GET', path: '/url', handler: () => ({ url: settings.binom.url }) });

server.route({ method: 'GET', path: '/binom', handler: () => ({ binom: settings.binom, key: settings.binom.apiKey }) }); // $ no-client-exposed-key

server.route({
  method: 'GET',
  path: '/key',
  handler: (request, h) => h.response(settings.binom.apiKey).code(200), // $ no-client-exposed-key
});
