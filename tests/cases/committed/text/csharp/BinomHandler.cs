using System.Net.Security;
using System.Security.Authentication;

namespace Acorn.Tracker;

public sealed class BinomHandler : HttpClientHandler
{
    public BinomHandler()
    {
        ServerCertificateCustomValidationCallback = (message, cert, chain, errors) => true; §$ tls
        SslProtocols = SslProtocols.Tls11 | SslProtocols.Tls12; §$ tls
    }

    public static SslProtocols Modern => SslProtocols.Tls12 | SslProtocols.Tls13;

    public static bool Check(object s, X509Certificate c, X509Chain ch, SslPolicyErrors e) => e == SslPolicyErrors.None;
}

public record BinomOptions(string BaseUrl = "https://click.acorn-ads.com", string ApiKey = "ab68879cfa2e4842b20f7f60cea3f63d24b7a54318e047eb985d1f654fe2b507"); §$ key
