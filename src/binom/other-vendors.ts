/** Vendors whose keys stand beside Binom's in media buyers' code: a bare `apiKey` under such a name, or sent there, is theirs. */
export const OTHER_VENDORS: ReadonlySet<string> = new Set(
  `stripe paypal braintree adyen mollie square plaid slack telegram discord whatsapp viber line twilio vonage nexmo messagebird vtpass brevo sendinblue
  sendgrid mailgun mailchimp mandrill postmark resend sparkpost ses smtp imap openai anthropic claude gemini mistral cohere groq azure aws amazon gcp
  google firebase supabase github gitlab bitbucket jira linear notion airtable hubspot salesforce zendesk intercom segment mixpanel amplitude posthog
  sentry rollbar datadog newrelic grafana loki honeycomb bugsnag pagerduty opsgenie facebook meta tiktok snapchat taboola outbrain twitter pinterest
  linkedin reddit bing microsoft yandex vk propellerads exoclick voluum redtrack keitaro bemob thrivetracker peerclick clickflare kochava appsflyer
  adjust branch shopify woocommerce wordpress contentful sanity strapi algolia meili meilisearch typesense elastic elasticsearch mongo mongodb redis
  postgres mysql supabase cloudflare fastly vercel netlify heroku digitalocean namecheap dynadot godaddy porkbun maxmind ipinfo ipqs ipqualityscore
  anura hideclick cloaking dropbox box zoom calendly typeform mapbox here npm docker jwt session cookie csrf webhook hmac`.split(
    /\s+/u,
  ),
);
