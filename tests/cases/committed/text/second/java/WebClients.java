package io.lark;

import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import javax.net.ssl.HttpsURLConnection;
import org.springframework.beans.factory.annotation.Value;

class WebClients {
    @Value("${binom.api-key:2b9b43bf844d24e134407a86a5b65ea29c66b51b4e79dea46d48c41ef6eded4d}") §$ key
    private String binomApiKey;

    @Value("${binom.url:http://trk.lark-media.io}") §$ cleartext
    private String binomUrl;

    void setup() throws Exception {
        SslContextBuilder.forClient().trustManager(InsecureTrustManagerFactory.INSTANCE).build(); §$ tls
        HttpsURLConnection.setDefaultHostnameVerifier((hostname, session) -> true); §$ tls
        System.setProperty("https.protocols", "TLSv1,TLSv1.1"); §$ tls
        System.setProperty("jdk.tls.client.protocols", "TLSv1.2,TLSv1.3");
        Unirest.config().verifySsl(false); §$ tls
        new WebClientOptions().setTrustAll(true).setVerifyHost(false); §$ tls
        map.put("binomToken", "57059546e24d7ba21de4ee434ee0af41c80a79feffec9a15e79028d24abbbc6b"); §$ key
        headers.set("api-key", System.getenv("BINOM_API_KEY"));
    }
}
