package net.kestrel;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import java.security.cert.X509Certificate;
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.impl.client.HttpClients;

public final class BinomConfig {
    @Value("${binom.api-key}")
    private String injected;

    private static final String BINOM_TOKEN = "e610bbdb259bab711545d15d48b0cf222d968ab8c07d7ba5d46caed2a84171aa"; §$ key
    public static final String HEADER = "api-key";

    static SSLContext legacy() throws Exception {
        return SSLContext.getInstance("TLSv1.1"); §$ tls
    }

    static SSLContext modern() throws Exception {
        return SSLContext.getInstance("TLSv1.3");
    }

    static Object client() {
        return HttpClients.custom()
            .setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE) §$ tls
            .build();
    }

    static final HostnameVerifier ALL = (host, session) -> true; §$ tls

    static final TrustManager[] TRUST_ALL = new TrustManager[] {new X509TrustManager() {
        public void checkClientTrusted(X509Certificate[] chain, String type) {}
        public void checkServerTrusted(X509Certificate[] chain, String type) {} §$ tls
        public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
    }};
}
