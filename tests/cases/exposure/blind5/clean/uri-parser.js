//@ {"settings":{"binom":{"credentials":"any"}}}
const URI = /^(?:([^:/?#]+):)?(?:\/\/(?:([^@/?#]*)@)?([^:/?#]*))?([^?#]*)(?:\?([^#]*))?/;

function parse(text, options = {}) {
  const parts = {};
  const [, scheme, userinfo, host, path, query] = text.match(URI);
  parts.scheme = scheme;
  parts.userinfo = userinfo;
  parts.host = host;
  parts.path = path;
  parts.query = query;
  if (options.domain) parts.domain = options.domain;
  return parts;
}

function resourceOf(text) {
  const parts = parse(text);
  return (parts.path || '/') + (parts.query ? '?' + parts.query : '');
}

module.exports = { parse, resourceOf };
