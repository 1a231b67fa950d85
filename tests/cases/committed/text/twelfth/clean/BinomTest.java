class BinomTest {
    static final String KEY = "0".repeat(64);
    @Test
    void refusesHttp() {
        assertThrows(IllegalArgumentException.class, () -> new BinomClient("http://tracker.example.com", KEY));
    }
    @Test
    void verifies() {
        assertNotEquals(NoopHostnameVerifier.INSTANCE, client.getHostnameVerifier());
    }
}
