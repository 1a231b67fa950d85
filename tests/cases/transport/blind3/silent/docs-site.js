module.exports = {
  title: 'TLS',
  themeConfig: {
    nav: [{ text: 'Binom', link: 'https://docs.binom.org' }],
    footer: 'Never set NODE_TLS_REJECT_UNAUTHORIZED=0 or run curl -k.',
  },
  snippets: {
    bad: `new https.Agent({ rejectUnauthorized: false })`,
    curl: 'curl -k https://trk.meadow-ads.com',
    old: "tls.connect({ minVersion: 'TLSv1' })",
    pg: 'add sslmode=no-verify to the address',
  },
  words: ['insecure', 'rejectUnauthorized', 'TLSv1', 'http://', 'ws://'],
  quiz: [
    { question: 'Which switch of curl is dangerous?', answers: ['-k', '--cacert', '--insecure'], right: [0, 2] },
    { question: 'Which version is old?', answers: ['TLSv1', 'TLSv1.3'], right: [0] },
  ],
};
