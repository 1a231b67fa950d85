var options = ConfigurationOptions.Parse(conn);
options.CertificateValidation += (s, cert, chain, e) => true; §$ tls
var b = new SqlConnectionStringBuilder(conn) { Encrypt = true, TrustServerCertificate = true }; §$ tls
var ok = new SqlConnectionStringBuilder(conn) { Encrypt = true, TrustServerCertificate = false };
mqtt.WithTlsOptions(o => o.WithAllowUntrustedCertificates(true).WithIgnoreCertificateChainErrors(true)); §$ tls
