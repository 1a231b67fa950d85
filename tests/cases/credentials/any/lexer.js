//@ {"settings":{"binom":{"credentials":"any"}}}
function consumeOp(tokens, op) {
  if (tokens[0] === op) return tokens.shift();
  throw new Error(`Expected '${op}', but got '${tokens[0]}' in ${JSON.stringify(tokens)}`);
}
function peek(state) {
  const token = state.tokens[state.at];
  console.debug('token', token, token.value);
  if (token === 'function') return next(state);
  if (token.type === 'punctuation') throw new SyntaxError('Unexpected token ' + token);
  return token;
}
