export default defineNuxtConfig({
  runtimeConfig: { binomApiKey: '', binomUrl: '', public: { siteUrl: 'https://example.com', trackerHost: '' } },
  nitro: { preset: 'node-server', routeRules: { '/api/binom/**': { cors: true } } },
  i18n: { vueI18n: { messages: { en: { binom: { apiKey: 'API key of Binom', token: 'Token' } } } } },
});
