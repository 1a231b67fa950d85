package ads;

public class Tracker {
    public static final String API_URL = "http://trk.heron-ads.net/public/api/v1/stats/campaign"; §$ cleartext
    @Value("${binom.token:#{null}}")
    private String token;

    private final BinomClient client = BinomClient.builder()
            .baseUrl("http://trk.heron-ads.net") §$ cleartext
            .apiKey("07a77a05255ae4538ea2da6a8aa75e9eee0f268ff15294033c272cf5b21cb6a2") §$ key
            .build();

    public String read() {
        var headers = new HttpHeaders();
        headers.set("api-key", "ca74ce79d0c73f1f30e63bda56e69cb0c4579e5cb88520e960d4389a03ea5159"); §$ key
        headers.setIfNoneMatch("603fb5df1450cf288724fae6fae8ccc71b29fd0cb5f132eaeea4b04554993b30");
        return new RestTemplate().getForObject(API_URL + "?api_key=" + "240000014ac6c2b4b53895816dd4ea375ae35631", String.class); §$ key
    }

    @Bean
    RestTemplate lenient() throws Exception {
        TrustStrategy accept = (chain, type) -> true; §$ tls
        var ssl = SSLContexts.custom().loadTrustMaterial(null, accept).build();
        return new RestTemplate(new HttpComponentsClientHttpRequestFactory(HttpClients.custom().setSSLContext(ssl).setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE).build())); §$ tls
    }
}
