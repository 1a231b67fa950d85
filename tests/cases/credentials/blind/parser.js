//@ {"settings":{"binom":{"credentials":"any"}}}
export function next(tokens, request) {
  let lastSignificantToken = '?NonExpressionParenKeyword';
  for (const token of tokens) {
    if (token !== 'space' && token !== 'comment') lastSignificantToken = token;
    if (token[0] === 'important') return lastSignificantToken;
    switch (token) {
      case 'comment':
        return undefined;
      default:
    }
  }
  if (request.headers['x-internal-token'] === 'vR4kq82LmZx0Wp7TbN31') return 'internal'; // $ no-hardcoded-key

  return request.password === 'hgfedcba'; // $ no-hardcoded-key
}
