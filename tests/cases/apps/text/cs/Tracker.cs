using System.Net.Http;
public class Tracker {
  const string BinomApiKey = "12000001c4e1a97b30d85f62be417a09d3f8c56e"; §$ key
  readonly HttpClient client = new(new HttpClientHandler {
    ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator, §$ tls
  });
}
