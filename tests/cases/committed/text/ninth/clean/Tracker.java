package ads;

/** Binom reports. */
public class Tracker {
    private static final String KEY_PROPERTY = "binom.api.key";
    private static final String TOKEN_HEADER = "api-key";
    private final String apiKey = System.getenv("BINOM_API_KEY");
    private final String cacheKey = "858b40905e438208e05772132d9dcb99";
    @Value("${binom.api-key}")
    private String injected;

    String url(String host) {
        if (host.startsWith("http://")) throw new IllegalArgumentException("http:// is refused");
        return "https://" + host;
    }
}
