import type { ConfigContext, ExpoConfig } from 'expo/config';

export default ({ config }: ConfigContext): ExpoConfig => ({
  ...config,
  name: 'Media buyer',
  slug: 'media-buyer',
  extra: {
    binomUrl: process.env.BINOM_URL,
    binomApiKey: process.env.BINOM_API_KEY, // $ no-client-exposed-key
    eas: { projectId: 'c7a1' },
  },
});
