/** Formats by which vendors' credentials are known without any context; `settings.binom.credentials: "any"` only. */
export interface TokenFormatRow {
  /** What the credential is, for the message. */
  readonly what: string;
  /** Matches a whole credential, with nothing of its alphabet before or after it. */
  readonly pattern: RegExp;
}

export const TOKEN_FORMAT_ROWS: readonly TokenFormatRow[] = [
  { what: 'AWS access key', pattern: /(?<![A-Z0-9])(?:AKIA|ASIA|AROA|AIDA)[A-Z2-7]{16}(?![A-Za-z0-9])/u },
  { what: 'Stripe key', pattern: /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{16,}/u },
  // A made-up one has words; who writes it where a key belongs will write the real one there too.
  { what: 'Stripe key', pattern: /(?<![A-Za-z0-9])[rs]k_live_(?=[A-Za-z0-9_]*[0-9]{6})[A-Za-z0-9_]{24,}/u },
  { what: 'GitHub token', pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{40,})/u },
  { what: 'GitLab token', pattern: /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,}/u },
  { what: 'npm token', pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/u },
  { what: 'Slack token', pattern: /(?<![A-Za-z0-9])xox[abeoprs]-(?:[0-9]{8,}-)+[A-Za-z0-9-]{16,}/u },
  {
    what: 'Slack webhook',
    pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{8,}\/B[A-Z0-9]{8,}\/(?=[A-Za-z0-9]*[0-9])[A-Za-z0-9]{20,}/u,
  },
  { what: 'Google API key', pattern: /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/u },
  { what: 'Google OAuth secret', pattern: /(?<![A-Za-z0-9])GOCSPX-[A-Za-z0-9_-]{28}/u },
  { what: 'SendGrid key', pattern: /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/u },
  {
    what: 'OpenAI key',
    pattern: /(?<![A-Za-z0-9])sk-(?:proj-|ant-[a-z0-9]+-)?(?=[A-Za-z0-9_-]*[0-9])[A-Za-z0-9_-]{32,}/u,
  },
  { what: 'Telegram bot token', pattern: /(?<![A-Za-z0-9])[0-9]{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/u },
  { what: 'DigitalOcean token', pattern: /(?<![A-Za-z0-9])do[op]_v1_[a-f0-9]{64}/u },
  { what: 'Shopify token', pattern: /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/u },
  { what: 'Mailgun key', pattern: /(?<![A-Za-z0-9])key-[a-f0-9]{32}(?![A-Za-z0-9])/u },
  { what: 'Square token', pattern: /(?<![A-Za-z0-9])(?:sq0atp-[A-Za-z0-9_-]{22}|sq0csp-[A-Za-z0-9_-]{43})/u },
  { what: 'Hugging Face token', pattern: /(?<![A-Za-z0-9])hf_[A-Za-z]{34}(?![A-Za-z0-9])/u },
  {
    what: 'Infura or Alchemy key',
    pattern: /(?:infura\.io\/v3|alchemy(?:api)?\.(?:io|com)\/v2)\/[A-Za-z0-9_-]{32}(?![A-Za-z0-9_-])/u,
  },
  { what: 'private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\\n|\s)*[A-Za-z0-9+/=]{16}/u },
];

/** What nearly every vendor's format begins with: a cheap question before the patterns are asked. */
export const TOKEN_HINT =
  /A[KSR][IO]A|AIDA|k_live_|gh[pousr]_|github_pat_|glpat-|npm_|xox[abeoprs]-|hooks\.slack|AIza|GOCSPX-|SG\.|sk-|:AA|do[op]_v1_|shp|key-|sq0|hf_|infura|alchemy|PRIVATE KEY/u;
