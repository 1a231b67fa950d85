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
  { what: 'Amazon MWS token', pattern: /(?<![A-Za-z0-9])amzn\.mws\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/u },
  { what: 'Google access token', pattern: /(?<![A-Za-z0-9])ya29\.(?=[\w-]*[0-9])[\w-]{24,}/u },
  { what: 'Firebase server key', pattern: /(?<![A-Za-z0-9])AAAA[\w-]{7}:APA91b[\w-]{100,}/u },
  { what: 'Facebook token', pattern: /(?<![A-Za-z0-9])EAACEdEose0cBA[A-Za-z0-9]{12,}/u },
  { what: 'Mailchimp key', pattern: /(?<![A-Za-z0-9])[0-9a-f]{32}-us[0-9]{1,2}(?![A-Za-z0-9])/u },
  { what: 'Twilio key', pattern: /(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![A-Za-z0-9])/u },
  {
    what: 'Braintree token',
    pattern: /(?<![A-Za-z0-9])access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/u,
  },
  { what: 'Postman key', pattern: /(?<![A-Za-z0-9])PMAK-[0-9a-f]{24}-[0-9a-f]{34}/u },
  { what: 'Grafana token', pattern: /(?<![A-Za-z0-9])glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}/u },
  { what: 'Vault token', pattern: /(?<![A-Za-z0-9])hv[sb]\.(?=[\w-]*[0-9])[\w-]{24,}/u },
  { what: 'Databricks token', pattern: /(?<![A-Za-z0-9])dapi[0-9a-f]{32}(?![A-Za-z0-9])/u },
  {
    what: 'Doppler token',
    pattern: /(?<![A-Za-z0-9])dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/u,
  },
  { what: 'New Relic key', pattern: /(?<![A-Za-z0-9])NRAK-[A-Z0-9]{27}(?![A-Za-z0-9])/u },
  { what: 'Linear key', pattern: /(?<![A-Za-z0-9])lin_api_[A-Za-z0-9]{40}/u },
  { what: 'PlanetScale credential', pattern: /(?<![A-Za-z0-9])pscale_(?:tkn|pw|oauth)_[\w.=-]{32,}/u },
  { what: 'RubyGems key', pattern: /(?<![A-Za-z0-9])rubygems_[0-9a-f]{48}/u },
  { what: 'PyPI token', pattern: /(?<![A-Za-z0-9])pypi-AgEI[\w-]{40,}/u },
  { what: 'Groq key', pattern: /(?<![A-Za-z0-9])gsk_(?=[A-Za-z0-9]*[0-9])[A-Za-z0-9]{52}/u },
  { what: 'Replicate token', pattern: /(?<![A-Za-z0-9])r8_(?=[A-Za-z0-9]*[0-9])[A-Za-z0-9]{37}(?![A-Za-z0-9])/u },
  { what: 'Supabase token', pattern: /(?<![A-Za-z0-9])sbp_[0-9a-f]{40}/u },
  { what: 'Alibaba Cloud key', pattern: /(?<![A-Za-z0-9])LTAI(?=[A-Za-z0-9]*[0-9])[A-Za-z0-9]{12,20}(?![A-Za-z0-9])/u },
  {
    what: 'Infura or Alchemy key',
    pattern: /(?:infura\.io\/v3|alchemy(?:api)?\.(?:io|com)\/v2)\/[A-Za-z0-9_-]{32}(?![A-Za-z0-9_-])/u,
  },
  { what: 'private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\\n|\s)*[A-Za-z0-9+/=]{16}/u },
];

/** What nearly every vendor's format begins with: a cheap question before the patterns are asked. */
export const TOKEN_HINT =
  /A[KSR][IO]A|AIDA|k_live_|gh[pousr]_|github_pat_|glpat-|npm_|xox[abeoprs]-|hooks\.slack|AIza|GOCSPX-|SG\.|sk-|:AA|do[op]_v1_|shp|key-|sq0|hf_|infura|alchemy|PRIVATE KEY|amzn\.mws|ya29\.|APA91b|EAACEd|-us\d|SK[0-9a-f]|access_token\$|PMAK-|glsa_|hv[sb]\.|dapi|dp\.|NRAK-|lin_api|pscale_|rubygems_|pypi-|gsk_|r8_|sbp_|LTAI/u;
