//@ {"filename":"nuxt.config.ts"}
export default defineNuxtConfig({
  modules: ['@nuxt/ui'],
  runtimeConfig: {
    binomApiKey: process.env.BINOM_API_KEY,
    public: {
      binomUrl: process.env.BINOM_URL,

      binomApiKey: process.env.BINOM_API_KEY, // $ no-client-exposed-key
    },
  },
});
