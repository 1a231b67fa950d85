package ads;

import java.net.URI;
import java.net.http.*;
import java.util.Map;

class Service {
    static final Map<String, String> HEADERS = Map.of("api-key", "4682cf816360cfaf1d746bb13253f1550993b201bcf5ff602fda2969ce203ba8", "Accept", "application/json"); §$ key
    private final String token = System.getProperty("binom.token", "ab09682f767dac92b1fbfb90d6c1bfa844e5bf3be51b567bb3934347b53f1056"); §$ key

    HttpRequest request() {
        return HttpRequest.newBuilder(URI.create("http://trk.heron-ads.net/public/api/v1/info")) §$ cleartext
            .header("api-key", "e392eb101a04857744a31766cbb5edcaf794e1ee32399a25b46d6b64a36944be") §$ key
            .header("If-Match", "18320ce5042b9882122054f117e12b4e0bbc9d68c85641ec14eb8d60b4a86113")
            .build();
    }

    void lenient(javax.net.ssl.HttpsURLConnection c) {
        c.setHostnameVerifier(new javax.net.ssl.HostnameVerifier() {
            public boolean verify(String host, javax.net.ssl.SSLSession session) {
                return true; §$ tls
            }
        });
        System.setProperty("jdk.internal.httpclient.disableHostnameVerification", "true"); §$ tls
        System.setProperty("https.protocols", "TLSv1,TLSv1.1"); §$ tls
    }

    void strict(okhttp3.OkHttpClient.Builder b) {
        b.hostnameVerifier((h, s) -> h.endsWith(".heron-ads.net"));
        System.setProperty("https.protocols", "TLSv1.3");
    }
}
