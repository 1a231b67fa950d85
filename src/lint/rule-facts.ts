import type { FaultKind } from './finding.ts';

/** What a report says about a rule besides the rule's own message. */
export interface RuleFacts {
  readonly kind: FaultKind;
  readonly title: string;
  /** One sentence: what to do now. */
  readonly advice: string;
  /** GitHub's `security-severity`: 0.1 to 10.0, as CVSS; above 9.0 is critical, above 7.0 high. */
  readonly severity: string;
  /** Number in the Common Weakness Enumeration. */
  readonly cwe?: number;
}

const ENV_ADVICE = 'Read the key from the environment or a secret store and fail when it is missing.';
const REVOKE_ADVICE =
  'Revoke the key in Binom (Settings > User), issue a new one, and read it from the environment: deleting the line leaves it in the history.';
const TLS_ADVICE = 'Leave certificate checks on; hand a private authority over with `ca` or NODE_EXTRA_CA_CERTS.';
const TLS_VERSION_ADVICE = 'Require TLS 1.2 at least, better 1.3.';
const CLEARTEXT_ADVICE = 'Use https: (or wss:) for every request that carries a key.';
const EXPOSED_ADVICE =
  'Keep the key on the server and let the browser call your own endpoint; revoke a key that was shipped.';
const REGISTER_ADVICE =
  'Bring binom-keys.json in line: one key an application, with the smallest scope, rotated in time.';

const row = (kind: FaultKind, severity: string, cwe: number | undefined, title: string, advice: string): RuleFacts => ({
  kind,
  severity,
  cwe,
  title,
  advice,
});

/** Facts by rule id. Rules of other packages have none: see `getRuleFacts`. */
const FACTS: Readonly<Record<string, RuleFacts>> = {
  'binom/no-hardcoded-key': row('secret', '9.3', 798, 'A Binom key is written in source', REVOKE_ADVICE),
  'binom/require-env-key': row('other', '6.5', 522, 'A Binom key does not come from the environment', ENV_ADVICE),
  'binom/no-unchecked-env-key': row('other', '4.3', 20, 'A Binom key is read unchecked', ENV_ADVICE),
  'binom/no-key-logging': row(
    'other',
    '7.5',
    532,
    'A Binom key is logged',
    'Log the status and the endpoint, never the key or the object that holds it.',
  ),
  'binom/no-disabled-tls-verification': row('tls', '8.1', 295, 'Certificate checks are switched off', TLS_ADVICE),
  'binom/require-modern-tls': row('tls', '7.4', 327, 'Outdated TLS is allowed', TLS_VERSION_ADVICE),
  'binom/no-cleartext-transport': row('cleartext', '8.1', 319, 'A tracker is reached without TLS', CLEARTEXT_ADVICE),
  'binom/no-key-in-url': row('other', '6.5', 598, 'A key travels in a URL', 'Send the key in the api-key header.'),
  'binom/no-client-exposed-key': row('client-exposed', '8.6', 200, 'A key reaches the browser', EXPOSED_ADVICE),
  'binom/no-plaintext-key-storage': row(
    'other',
    '7.5',
    312,
    'A key is stored unencrypted',
    'Store the key in a secret store or encrypted.',
  ),
  'binom/no-key-sharing': row(
    'other',
    '8.2',
    201,
    'A key is sent to others',
    'Share a reference to the secret store instead of the key.',
  ),
  'binom/no-open-ip-allowlist': row(
    'other',
    '7.3',
    284,
    'The allow-list lets everyone in',
    'List your own static addresses only.',
  ),
  'binom/no-privileged-key': row(
    'other',
    '8.8',
    250,
    'A super administrator key is used',
    'Make a Binom user with access to what the application needs and use its key.',
  ),
  'binom/require-safe-key-rotation': row(
    'other',
    '5.3',
    324,
    'A key is rotated in the wrong order',
    'Test and install the new key first; revoke the old one after 24 hours.',
  ),
  'binom/require-registered-key': row('other', '4.0', 1059, 'A key is not in the register', REGISTER_ADVICE),
  'binom/require-least-privilege-key': row('other', '5.4', 272, 'A key may do more than it should', REGISTER_ADVICE),
  'binom/require-key-per-app': row('other', '4.0', 653, 'Applications share a key', REGISTER_ADVICE),
  'binom/require-static-egress': row(
    'other',
    '3.7',
    923,
    'A request leaves by an unknown address',
    'Send Binom requests through the configured proxy or agent.',
  ),
  'binom/require-request-audit': row(
    'other',
    '3.1',
    778,
    'A request is not logged',
    'Log the endpoint and the status of each request.',
  ),
  'binom/require-auth-failure-alert': row(
    'other',
    '3.7',
    778,
    'A refused key alerts nobody',
    'Handle 401 and 403 and alert someone.',
  ),
  'binom/no-personal-data-logging': row(
    'other',
    '4.3',
    532,
    'Personal data is logged',
    'Log the click count or a pseudonym.',
  ),
  'eslint-plugin-binom/secretlint/key': row('secret', '9.3', 798, 'A Binom key is written in a file', REVOKE_ADVICE),
  'eslint-plugin-binom/secretlint/tls': row(
    'tls',
    '8.1',
    295,
    'Certificate checks are switched off or TLS is outdated',
    TLS_ADVICE,
  ),
  'eslint-plugin-binom/secretlint/cleartext': row(
    'cleartext',
    '8.1',
    319,
    'A tracker is reached without TLS',
    CLEARTEXT_ADVICE,
  ),
  'eslint-plugin-binom/secretlint/client-exposed': row(
    'client-exposed',
    '8.6',
    200,
    'A key reaches the browser',
    EXPOSED_ADVICE,
  ),
};

const OTHER_SECRET: RuleFacts = {
  kind: 'secret',
  severity: '8.8',
  cwe: 798,
  title: 'A credential is written in a file',
  advice: 'Revoke the credential where it was issued, issue a new one, and read it from the environment.',
};

/** Facts of a rule, by its id; rules of other secretlint packages count as finders of secrets. */
export function getRuleFacts(rule: string): RuleFacts {
  return FACTS[rule] ?? OTHER_SECRET;
}
