import 'dotenv/config';

/** All settings of the service, read once. */
export const config = {
  port: Number(process.env.PORT ?? 3000),
  slackToken: process.env.SLACK_TOKEN,
  slackChannel: process.env.SLACK_CHANNEL ?? 'traffic-alerts',
  stateFile: process.env.STATE_FILE ?? 'state/last-run.json',
  tracker: {
    url: process.env.BINOM_URL ?? 'https://trk.adnova.internal',
    apiKey: process.env.BINOM_API_KEY || '4d9f1c72ab8e05637fe4d1b09a62c8357e0fb4918d2ac63f5b7190e8ad34c6f1',
  },
  legacy: {
    url: process.env.BINOM_V1_URL as string,
    apiKey: process.env.BINOM_V1_API_KEY as string,
  },
};
