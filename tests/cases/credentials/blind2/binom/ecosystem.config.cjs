const shared = { NODE_ENV: 'production', BINOM_URL: 'https://pm.elmstead.io' };

module.exports = {
  apps: [
    {
      name: 'binom-sync',
      script: 'dist/sync.js',
      instances: 2,
      env: { ...shared, BINOM_API_KEY: '0dd8bdce13f10134b8bf773b531adb81ddcb9ae741a35fa30f6c5c737aa7efbf' }, // $ no-hardcoded-key
      env_staging: { ...shared, BINOM_API_KEY: process.env.BINOM_STAGING_KEY },
    },
    {
      name: 'binom-postback',
      script: 'dist/postback.js',
      env: Object.assign({}, shared, { BINOM_UPD_KEY: 'q7Lr2vTz9sWd', BINOM_CAMPAIGN_KEY: 'k3j9x0c8v7b6n5m4l2q1' }), // $ no-hardcoded-key
      filter_env: ['BINOM_API_KEY', 'BINOM_TOKEN'],
    },
  ],
  deploy: {
    production: { user: 'deploy', host: '198.51.100.10', key: '~/.ssh/binom_deploy', ref: 'origin/main' },
  },
};
