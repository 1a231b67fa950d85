import type { RuleName } from './options.ts';

/** Where the remedies stand; secretlint appends `#<messageId>`. */
export const DOCS_URL = 'https://github.com/binom-lint/eslint-plugin-binom/blob/main/docs/preset.md';

/** Name of a message, and its text: what is wrong, what it leads to, what to do now. `{name}` and `{prefix}` are filled in. */
export const MESSAGES: Readonly<Record<RuleName, Readonly<Record<string, string>>>> = {
  key: {
    key: 'A Binom API key is written in this file. Everyone who can read the repository or its history can use the tracker with it. Revoke the key, issue a new one, and read it from the environment or a secret store.',
    privilegedKey:
      'The API key of the Binom super administrator (user 1) is written in this file. Everyone who can read it controls the whole tracker. Revoke it now, and give each application a key of a user with only the rights that it needs.',
    encodedKey:
      'A Binom API key is written in this file, only encoded. Base64 and percent-encoding hide nothing: everyone who can read the file can decode it. Revoke the key, issue a new one, and keep it in a secret store or encrypt the file (sops, sealed secrets).',
    namedKey:
      '"{name}" has a real value in this file. Everyone who can read the repository or its history can use this Binom credential. Revoke it, issue a new one, and read it from the environment or a secret store.',
  },
  tls: {
    disabledVerification:
      'The check of TLS certificates or host names is switched off here. Anyone on the network path can pose as the server and read the API key. Remove the setting; for a private CA, add its certificate to the trust store instead.',
    weakTls:
      'TLS below 1.2 is allowed here. Those versions are broken, so that an attacker on the network path can read the API key. Require TLS 1.2 or newer.',
  },
  cleartext: {
    cleartext:
      'A Binom tracker is addressed without TLS. The API key and all reports cross the network readable and changeable for anyone on the path. Use https: and revoke a key that was sent this way.',
  },
  'client-exposed': {
    publicPrefix:
      '"{name}" begins with "{prefix}", so that the build writes its value into the code that browsers load. Every visitor can read this Binom credential there. Take the prefix off, use the key on the server only, and revoke a key that was already published.',
  },
};
