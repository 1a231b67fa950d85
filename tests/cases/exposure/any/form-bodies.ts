//@ {"settings":{"binom":{"credentials":"any"}}}
import axios from 'axios';

export async function grant(url: string, user: string, word: string, token: string, base: string, state: string): Promise<void> {
  // Bodies of forms are no URLs.
  await fetch(url, { method: 'POST', body: `client_id=${user}&client_secret=${word}&token=${token}` });
  await axios.post(url, `grant_type=password&password=${word}`);
  const form = `user=${user}&password=${word}`;
  await fetch(url, { method: 'POST', body: form });
  // One-time tokens of mailed links.
  const reset = `${base}/reset-password?token=${token}`;
  const verify = base + '/verify-email?token=' + encodeURIComponent(token);
  const invite = `${base}/invitations/accept?token=${token}`;
  const oauth = `${base}/sso/callback?stateToken=${state}`;
  await send(reset, verify, invite, oauth, '/activate?token=abc123');
  // What a link or a form does not excuse.
  await fetch(`${url}?user=${user}&password=${word}`); // $ no-key-in-url
  await fetch(`${base}/reset-password?password=${word}`); // $ no-key-in-url
  await fetch(`${base}/orders?token=${token}`); // $ no-key-in-url
}
declare function send(...links: string[]): Promise<void>;
