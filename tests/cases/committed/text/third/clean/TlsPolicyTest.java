package io.wren;

class TlsPolicyTest {
    @Test
    void rejectsOldProtocols() {
        assertThatThrownBy(() -> policy.check("TLSv1.1")).isInstanceOf(SecurityException.class);
        assertFalse(policy.allows("TLSv1"));
        assertThat(context.getProtocol()).isNotEqualTo("TLSv1");
        String message = "NoopHostnameVerifier is forbidden";
    }
}
