const config = useRuntimeConfig();
const url = config.public.binomUrl;
const key = config.public.binomApiKey; // $ no-client-exposed-key

export { url, key };
