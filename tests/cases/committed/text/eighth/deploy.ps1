$headers = @{ 'api-key' = 'c12d80c5d858a6808a90ab84a6b59f9dfa2fe2d9181c214fecf2ada5c8edef1a'; Accept = 'application/json' } §$ key
$uri = 'http://trk.heron-ads.net/public/api/v1/info' §$ cleartext
add-type @"
public class TrustAll : ICertificatePolicy {
    public bool CheckValidationResult(ServicePoint s, X509Certificate c, WebRequest r, int p) { return true; } §$ tls
}
"@
[System.Net.ServicePointManager]::SecurityProtocol = 'Tls, Tls11, Tls12' §$ tls
Invoke-RestMethod -Uri $uri -Headers $headers
$env:NODE_TLS_REJECT_UNAUTHORIZED = 0 §$ tls
Set-Item -Path Env:BINOM_TOKEN -Value 'd7f621239a30956c5bd1338a7709c1904c5c602d1548b930a3f8094f8f162145' §$ key
curl.exe -k https://cdn.heron-ads.net/x.zip -o x.zip §$ tls
