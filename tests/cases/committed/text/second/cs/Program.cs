using System.Net;
using System.Net.Security;

var builder = WebApplication.CreateBuilder(args);
var key = builder.Configuration["Binom:ApiKey"] ?? "c1247200d837d068c5ad78eefa4591aa8ef5309839bfab2244795ac453c41738"; §$ key
builder.Configuration["Binom:Url"] = "http://trk.lark-media.io"; §$ cleartext

ServicePointManager.ServerCertificateValidationCallback += delegate { return true; }; §$ tls
var handler = new SocketsHttpHandler
{
    SslOptions = new SslClientAuthenticationOptions
    {
        RemoteCertificateValidationCallback = (sender, cert, chain, errors) => true, §$ tls
        EnabledSslProtocols = System.Security.Authentication.SslProtocols.Tls12,
    },
};

builder.Services.AddHttpClient("binom", c => c.DefaultRequestHeaders.Add("api-key", "d42c007c6b9cfb69f4cecea1e733c9ce925e0344baf3fa28a01f4c2f25799924")); §$ key
builder.Services.AddHttpClient("brevo", c => c.DefaultRequestHeaders.Add("api-key", builder.Configuration["Brevo:Key"]));
Console.WriteLine("fde913759b94f7504e39031bb64e5bf0939e8306fe5c622b8afbdf16cd1e0091");
