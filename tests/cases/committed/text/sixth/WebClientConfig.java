package com.heron.ads;

import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import org.apache.http.ssl.SSLContexts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.reactive.function.client.WebClient;

public class WebClientConfig {
    @Value("${binom.api-key:3f31b7acb4e68b46937b4ce3c74de5b7989b7c6528d0078dc089325ff03e4b99}") §$ key
    private String apiKey;

    @Value("${binom.url:http://trk.heron-ads.net}") §$ cleartext
    private String url;

    WebClient web() throws Exception {
        var ssl = SslContextBuilder.forClient().trustManager(InsecureTrustManagerFactory.INSTANCE).build(); §$ tls
        return WebClient.builder().baseUrl(url).defaultHeader("api-key", apiKey).build();
    }

    Object apache() throws Exception {
        return SSLContexts.custom().loadTrustMaterial(null, (chain, type) -> true).build(); §$ tls
    }

    Object strategy() throws Exception {
        return SSLContexts.custom().loadTrustMaterial(store(), new TrustSelfSignedStrategy()).build(); §$ tls
    }

    javax.net.ssl.SSLSocket socket(javax.net.ssl.SSLSocket s) {
        s.setEnabledProtocols(new String[] {"TLSv1.1", "TLSv1.2"}); §$ tls
        return s;
    }
}
