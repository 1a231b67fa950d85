package ads;

/** Fields of the settings form. */
enum Field {
    BINOM_API_KEY("binom.apiKey", "API key of the tracker"),
    BINOM_URL("binom.url", "Address, https only");

    static final String HEADER = "api-key";
    static final String PATTERN = "^[0-9a-f]{64}$";
    static final String SHA = "5f0bd86d70f0ccf50572d34ef0c0dbb0a1698f264cee8ff21560e9e24c8b6629";
}
