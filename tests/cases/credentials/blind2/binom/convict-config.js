const convict = require('convict');
const { cleanEnv, str, url } = require('envalid');

const config = convict({
  env: { doc: 'environment', format: ['production', 'development'], default: 'development', env: 'NODE_ENV' },
  binom: {
    url: { doc: 'Binom tracker', format: 'url', default: 'https://tracker.example.com', env: 'BINOM_URL' },
    apiKey: {
      doc: 'API key of the Binom user',
      format: String,
      default: '8b7cc5f8a7870cad78625e48e544eb9c7369237caf3511061fea83537c7fec57', // $ no-hardcoded-key
      env: 'BINOM_API_KEY',
      sensitive: true,
    },
    token: { doc: 'router key', format: String, default: '', env: 'BINOM_ROUTER_KEY', sensitive: true },
  },
});
config.validate({ allowed: 'strict' });

const env = cleanEnv(process.env, {
  BINOM_URL: url({ devDefault: 'http://localhost:3000' }),
  BINOM_API_KEY: str({ desc: 'key of the user "reports"', example: '7000001…' }),
  BINOM_OLD_KEY: str({ default: '320000019ec6e8af362100fac96c5400c41c842e' }), // $ no-hardcoded-key
});

const fetchReport = () =>
  fetch(`${config.get('binom.url')}/public/api/v1/report/campaign`, { headers: { 'api-key': config.get('binom.apiKey') } });
const fetchOld = () => fetch(`${env.BINOM_URL}/arm.php?action=campaign@get_all&api_key=${env.BINOM_OLD_KEY}`);

module.exports = { config, env, fetchReport, fetchOld };
