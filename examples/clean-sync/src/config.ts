import 'dotenv/config';

/** The value of an environment variable. Throws, naming the variable, when it is not set. */
function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: see .env.example`);
  return value;
}

/** All settings of the service, read and checked once. */
export const config = {
  port: Number(process.env.PORT ?? 3000),
  slackToken: requireEnv('SLACK_TOKEN'),
  slackChannel: process.env.SLACK_CHANNEL ?? 'traffic-alerts',
  stateFile: process.env.STATE_FILE ?? 'state/last-run.json',
  tracker: {
    url: requireEnv('BINOM_URL'),
    apiKey: requireEnv('BINOM_API_KEY'),
  },
  legacy: {
    url: requireEnv('BINOM_V1_URL'),
    apiKey: requireEnv('BINOM_V1_API_KEY'),
  },
};
