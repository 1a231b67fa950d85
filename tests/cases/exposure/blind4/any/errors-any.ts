//@ {"settings": {"binom": {"credentials": "any"}}}
export class HTTPError extends Error {}
export class APIError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export function fail(user: { id: string; password: string; apiToken: string }, status: number) {
  if (status === 401) throw new HTTPError(`bad password ${user.password}`); // $ no-key-logging
  if (status === 403) throw new APIError(403, 'forbidden for ' + user.apiToken); // $ no-key-logging
  if (status === 404) throw new APIError(404, `no user ${user.id}`);
  if (status === 409) throw Object.assign(new Error('conflict'), { token: user.apiToken }); // $ no-key-logging
  if (status === 410) return Promise.reject(new Error(`gone: ${user.apiToken}`)); // $ no-key-logging
  if (status === 500) throw new Error('server', { cause: user.apiToken }); // $ no-key-logging
  if (!user.password) throw new Error('missing password');
  throw new AggregateError([new Error(`x ${user.id}`)], `several errors of ${user.id}`);
}
