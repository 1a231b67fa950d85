package com.reed;

public class Client {
    private static final String BASE = "http://" + System.getenv("BINOM_HOST") + "/index.php?page=Campaigns&api_key="; §$ cleartext
    private static final String NS = "http://www.w3.org/2001/XMLSchema";
    private static final String DOC = "http://docs.reed-ads.com";

    String url(String id, String key) {
        return String.format("http://%s/arm.php?action=campaign@get&id=%s&api_key=%s", host, id, key); §$ cleartext
    }

    String local(String key) {
        return "http://localhost:8080/arm.php?action=campaign@get&api_key=" + key;
    }
}
