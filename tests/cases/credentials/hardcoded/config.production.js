module.exports = {
  name: 'spend-sync',
  apps: [
    {
      name: 'sync',
      script: 'dist/index.js',
      env: {
        NODE_ENV: 'production',
        BINOM_URL: 'https://bn.copperleaf.media',
        BINOM_API_KEY: 'db080c089ccc45ddf56567be07b4c2cc7da367d93f5b650fed3d803afbcb2bc5', // $ no-hardcoded-key
        BINOM_PASSWORD: 'Gr8-t0k3n-vault', // $ no-hardcoded-key
        BINOM_LOGIN: 'reports@copperleaf.media',
      },
    },
  ],
  trackers: [
    { type: 'binom', url: 'https://bn.copperleaf.media', api_key: '34000001ef11440e88e93684419afd8590d78935' }, // $ no-hardcoded-key
    { type: 'binom', url: 'https://b2.copperleaf.media', api_key: '${BINOM_API_KEY_2}' },
    { type: 'binom', url: 'https://b3.copperleaf.media', api_key: '<api-key>' },
  ],
  click: 'https://go.copperleaf.media/click?key=a8f3kd92mdk3l1x0zq7w&clickid={clickid}',
  updKey: 'q7LmZ2vX91', // $ no-hardcoded-key
};
