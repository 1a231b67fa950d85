'use strict';
const BAD = new Map([
  ['rejectUnauthorized', false],
  ['strictSSL', false],
  ['ignoreHTTPSErrors', true],
]);
const TEXTS = {
  node: 'Do not set NODE_TLS_REJECT_UNAUTHORIZED=0',
  curl: 'curl -k switches verification off',
  min: "minVersion: 'TLSv1' is too old",
};

module.exports = {
  meta: { type: 'problem', docs: { url: 'https://lint.meadow-ads.com/rules/tls' }, messages: TEXTS },
  create(context) {
    return {
      Property(node) {
        const expected = BAD.get(node.key.name);
        if (expected !== undefined && node.value.value === expected) context.report({ node, messageId: 'node' });
      },
      Literal(node) {
        if (typeof node.value === 'string' && /\bcurl\s+(-k|--insecure)\b/.test(node.value)) context.report({ node, messageId: 'curl' });
        if (node.value === 'TLSv1' || node.value === 'TLSv1.1') context.report({ node, messageId: 'min' });
      },
    };
  },
};
