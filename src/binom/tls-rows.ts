/**
 * How TLS verification is switched off, or TLS below 1.2 allowed, outside of JavaScript's syntax tree. A row of data per way.
 * Patterns are applied to a whole text with the flags `gim` or `gm`; none may look further than a line or a bounded stretch.
 */
import type { FileKind } from './text.ts';

export interface TlsRow {
  pattern: RegExp;
  /** Kinds of files; without it: every kind. */
  kinds?: readonly FileKind[];
  /** TLS below 1.2 (else: certificate or host name unchecked). */
  isWeak?: true;
  /** A command or connection string: it counts within quotes too. */
  inText?: true;
  /** The text has to have this too. */
  needs?: RegExp;
  /** The line must not have this. */
  unless?: RegExp;
  /** No block around may have such a name: `email: { verify: false }`. */
  notUnder?: RegExp;
}

const SHELL_LIKE: readonly FileKind[] = [
  'shell', 'docker', 'yaml', 'json', 'powershell', 'python', 'ruby', 'php', 'go', 'java', 'csharp', 'notebook', 'markdown', 'js', 'toml', 'ini', 'perl', 'text', 'terraform', 'xml', 'env', 'elixir', 'http',
]; // prettier-ignore
const CONFIG: readonly FileKind[] = [
  'yaml',
  'json',
  'toml',
  'ini',
  'properties',
  'env',
  'terraform',
  'nginx',
  'xml',
  'text',
  'docker',
  'shell',
];
const PYTHON: readonly FileKind[] = ['python', 'notebook', 'markdown'];
const JVM: readonly FileKind[] = ['java', 'markdown'];
const NET: readonly FileKind[] = ['csharp', 'powershell', 'markdown'];
const OFF = String.raw`(?:false|no|off|0|"false"|'false'|"no"|"off"|"0"|'0')(?![\w.])`;
const ON = String.raw`(?:true|yes|on|1|"true"|'true'|"1"|'1')(?![\w.])`;
const SET = String.raw`["']?\s?\]?\s{0,4}(?:=>|[:=])\s{0,4}`;
/** Between a variable of the environment and its value: `=`, `: "`, `"] = '`, `", "`, a space, or a pair of `name:` and `value:`. */
const GIVES = String.raw`\\?["']?[\]}]?(?:,|\s{0,4}(?::=|=>|[:=])|[ \t]|["']?,?\s{1,40}["']?value["']?\s?[:=])\s{0,4}\\?["']?`;
/** What is verified or skipped is something else than a certificate. */
const NO_CERTIFICATE = /sig|gpg|mail|phone|user|account|jwt|captcha|hash|checksum|integrity/i;
/** The line's host is this machine: nobody stands between. */
const LOOPBACK_HOST = /\bhost(?:name)?["']?\s?[=:]\s?["']?(?:localhost|127\.0\.0\.1|\/)/i;
/** All addresses of the line are this machine's, as in a container's health check. */
const LOOPBACK_ONLY =
  /^(?=.*https:\/\/(?:localhost|127\.|\[::1\]|0\.0\.0\.0))(?!.*https?:\/\/(?!localhost(?![\w.-])|127\.|\[::1\]|0\.0\.0\.0))/i;
const OLD = String.raw`(?:SSLv2|SSLv3|TLSv1(?:[._][01])?)(?![\w.])`;
/** The same as servers and clouds write it: `TLS11`, `TLS_1_0`, `VersionTLS10`. */
const OLD_NAME = String.raw`["']?(?:SSLv?[23]|(?:Version)?TLS[ _-]?v?[ _-]?1(?:[._]?[01])?(?:_2016)?)["']?(?![.\w])`;

const row = (source: string, rest: Omit<TlsRow, 'pattern'> = {}, flags = 'gim'): TlsRow => ({
  ...rest,
  pattern: new RegExp(source, flags),
});

/** Variables of the environment and settings that many tools read, in any notation of a file. */
const EVERYWHERE: readonly TlsRow[] = [
  row(String.raw`\bNODE_TLS_REJECT_UNAUTHORIZED${GIVES}(?:0|false)(?![\w.])`, { inText: true }),
  row(String.raw`["']value["']\s?:\s?["']?(?:0|false)["']?,\s{1,40}["']name["']\s?:\s?["']NODE_TLS_REJECT_UNAUTHORIZED["']`),
  row(String.raw`\bPYTHONHTTPSVERIFY${GIVES}0(?![\w.])`, { inText: true }),
  row(String.raw`\bGIT_SSL_NO_VERIFY${GIVES}(?:1|true|yes|on)(?![\w.])`, { inText: true }),
  row(String.raw`\b(?:NPM_CONFIG_STRICT_SSL|YARN_ENABLE_STRICT_SSL|YARN_STRICT_SSL|PNPM_CONFIG_STRICT_SSL|CONDA_SSL_VERIFY|CONSUL_HTTP_SSL_VERIFY|PERL_LWP_SSL_VERIFY_HOSTNAME|REQUESTS_VERIFY|SSL_VERIFY|VERIFY_SSL|SSL_VERIFY_PEER|TLS_VERIFY|VERIFY_TLS|VERIFY_CERTS|BINOM_(?:VERIFY_SSL|SSL_VERIFY|VERIFY_TLS|TLS_VERIFY))${GIVES}(?:0|false|no|off)(?![\w.])`, { inText: true, unless: LOOPBACK_HOST }),
  row(String.raw`\b(?:VAULT_SKIP_VERIFY|NOMAD_SKIP_VERIFY|TLS_SKIP_VERIFY|SSL_SKIP_VERIFY|SKIP_TLS_VERIFY|SKIP_SSL_VERIFY|INSECURE_SKIP_VERIFY|IGNORE_SSL_ERRORS|AZURE_CLI_DISABLE_CONNECTION_VERIFICATION|BINOM_(?:INSECURE|SKIP_VERIFY|IGNORE_SSL|SKIP_TLS_VERIFY))${GIVES}(?:1|true|yes|on)(?![\w.])`, { inText: true }),
  row(String.raw`\bLDAPTLS_REQCERT${GIVES}(?:never|allow)\b|(?<![A-Za-z])TLS_REQCERT[ \t=:]{1,3}(?:never|allow)\b|\bGOINSECURE=["']?[\w*.]`, { inText: true }),
  row(String.raw`\bPIP_TRUSTED_HOST["']?\]?\s{0,4}[:= ]\s{0,4}["']?[\w*$]`, { inText: true }),
  row(String.raw`(?:^|[\s"'=])--tls-(?:min|max)-v1\.[01](?!\d)`, { isWeak: true, inText: true }),
  row(String.raw`[?&;]sslmode=(?:disable|no-verify)\b|\bsslaccept=accept_invalid_certs\b|[?&]tls(?:Insecure|AllowInvalidCertificates|AllowInvalidHostnames)=true|[?&;]\s?(?:verifyServerCertificate=false|useSSL=true&verifyServerCertificate=false)|\bssl_cert_reqs=(?:none|CERT_NONE)\b|[?&]sslVerify=false`, { inText: true, unless: /@?(?:localhost|127\.0\.0\.1)(?=[:/])[^\n]*sslmode=disable/ }),
  row(String.raw`\bPGSSLMODE${GIVES}(?:disable|no-verify)\b`, { inText: true }),
  row(String.raw`(?<![?&;A-Za-z])ssl[-_]?mode${SET}["']?(?:disabled?|no-verify)\b|(?<=\s)--ssl-mode[= ]disabled\b|(?<=\s)--skip-ssl(?![\w-])`, { inText: true, unless: LOOPBACK_HOST }),
  row(String.raw`\btrustServerCertificate\s?=\s?(?:true|yes)`, { inText: true }),
  row(String.raw`(?<![A-Za-z])(?:reject_?Unauthorized|(?:proxy)?strictSSL|(?:proxy-)?strict-ssl|enableStrictSsl)${SET}\\?(?:false|0|!1)(?![\w.])`),
  row(String.raw`\bvalidateHttpsCertificates${SET}(?:false|0)`),
  row(String.raw`(?<![A-Za-z])(?:insecure[-_]?skip[-_]?(?:tls[-_]?)?verify|tls[-_]?insecure[-_]?skip[-_]?verify|skip[-_]?tls[-_]?verify|skipTLSVerify|tls[-_]?skip[-_]?verify(?:[-_]insecure)?|skip[-_]?ssl[-_]?verif(?:y|ication)|skip[-_]?cert(?:ificate)?[-_]?(?:verification|check|validation)|skip_credentials_tls_verify|ignore[-_]?ssl[-_]?errors|ignoreHTTPSErrors|acceptInsecureCerts|ssl_insecure|tls_insecure|allow_invalid_certs|allow_self_signed|trust_all_certs?|trust[-_]all|useInsecureTrustManager|disable[-_]?ssl[-_]?verification|disable_ssl_certificate_validation|tlsAllowInvalidCertificates|tlsInsecure|disableHostnameVerification|box_download_insecure|insecure_connection|allow_unverified_ssl|allow[-_]?unauthorized[-_]?certs?|allow[-_]?invalid[-_]?(?:cert(?:ificate)?|host(?:name)?)s?|allow[-_]?insecure(?:[-_]?connections?)?|accept[-_]?(?:any|all|invalid|untrusted|self[-_]?signed)[-_]?cert(?:ificate)?s?|insecure[-_]trust[-_]all[-_]certificates|ignore[-_]?(?:ssl|tls|cert(?:ificate)?)s?[-_]?(?:errors?|issues|verification|validation|checks?)?|(?:force[-_]?)?trust[-_]?server[-_]?cert(?:ificate)?)${SET}${ON}`),
  row(String.raw`(?<![A-Za-z])(?<!skip[-_])(?:ssl|tls|https?\.ssl|certs?|certificates?|peer)[-_.]?verif(?:y|ication)(?:[-_](?:server[-_]cert|peer|host|certs?|certificates?))?${SET}${OFF}|(?<![A-Za-z])(?<!(?:skip|no|not|disable|ignore|without)[-_])(?:verify|validate|check)[-_]?(?:(?:ssl|tls|api|host|server|peer|remote|https?)[-_]?)?(?:ssl|tls|certs?|certificates?|peer|peer_name|host|host_?name|certificate_?name)${SET}${OFF}|\b(?:verify_outgoing|require_endpoint_verification)${SET}${OFF}|(?<![A-Za-z])openssl_verify_mode${SET}["']?none\b|\bssl_?verif(?:y_?)?(?:peer|host|y)?${SET}${OFF}|\bssl_certificate_verification${SET}${OFF}`, { unless: new RegExp(`jwt|jws|signature|${LOOPBACK_HOST.source}`, 'i') }),
  row(String.raw`(?<![A-Za-z])skip[-_]?verify${SET}${ON}`, { kinds: CONFIG, unless: NO_CERTIFICATE, notUnder: NO_CERTIFICATE }),
  row(String.raw`^[ \t]*insecure${SET}${ON}`, { kinds: ['yaml'], needs: /argocd\.argoproj\.io\/secret-type/ }),
  row(String.raw`^[ \t]*insecure\s?=\s?true\b`, { kinds: ['ini', 'toml', 'text'], needs: /^\[\[registry/m }),
  row(String.raw`<[\w.-]{0,60}(?:ssl\.insecure|ssl\.allowall|trust[-_.]?all\w{0,12}|insecure[-_]?skip[-_]?verify|ignore[-_]?(?:ssl|cert)\w{0,12}|skip[-_]?(?:ssl|tls|cert)\w{0,20}|trustServerCertificate)>\s?true\s?<|<[\w.-]{0,60}(?:verify|validate|check)[-_.]?(?:ssl|tls|cert\w{0,10}|host\w{0,6}|peer)>\s?false\s?<`, { kinds: ['xml'] }),
  row(String.raw`(?<![A-Za-z])verification_?mode${SET}["']?none\b`),
]; // prettier-ignore

const COMMANDS: readonly TlsRow[] = [
  row(String.raw`(?:^|[\s;&|("'\`$={\[!@])-?(?:[\w/]*/)?curl(?:\.exe)?[ \t](?:[^\n|;"'\\]|\\\r?\n|\\.|"(?:[^"\\\n]|\\.){0,400}"|'[^'\n]{0,400}'){0,400}?(?<=\s)(?:-[fgGiIjJlLMnNOpqRsSvVa#46]*k[a-zA-Z]{0,8}|--insecure|--proxy-insecure|--doh-insecure)(?=[\s"'\`)\]]|$)`, { kinds: SHELL_LIKE, inText: true, unless: LOOPBACK_ONLY }, 'gm'),
  row(String.raw`(?:^|[\s;&|("'\`$={\[!@])-?(?:[\w/]*/)?curl(?:\.exe)?[ \t](?:[^\n|;"'\\]|\\\r?\n|\\.|"(?:[^"\\\n]|\\.){0,400}"|'[^'\n]{0,400}'){0,400}?(?<=\s)(?:--tlsv1(?:\.[01])?|--sslv[23]|--tls-max[ =]1\.[01])(?=[\s"'\`)\]]|$)`, { kinds: SHELL_LIKE, inText: true, isWeak: true }, 'gm'),
  row(String.raw`["']curl["'](?:\s{0,20},\s{0,20}["'][^"'\n]{0,300}["']){0,20}?\s{0,20},\s{0,20}["'](?:-[fgGiIjJlLMnNOpqRsSvVa#46]*k[fgGiIjJlLMnNOpqRsSvVa#46]*|--insecure)["']`, { kinds: SHELL_LIKE, unless: LOOPBACK_ONLY }, 'gm'),
  row(String.raw`["']wget["'](?:\s{0,20},\s{0,20}["'][^"'\n]{0,300}["']){0,20}?\s{0,20},\s{0,20}["']--no-check-certificate["']`, { kinds: SHELL_LIKE }, 'gm'),
  row(String.raw`(?<=\s)--no-check-certificate(?!\w|=)`, { kinds: SHELL_LIKE, inText: true, unless: LOOPBACK_ONLY }),
  row(String.raw`\bwget[ \t][^\n|;]{0,600}--secure-protocol[= ](?:SSLv2|SSLv3|TLSv1(?:_1)?)(?![\w.])`, { kinds: SHELL_LIKE, inText: true, isWeak: true }),
  row(String.raw`\bhttp\.(?:[\w:/.*-]{1,120}\.)?sslVerify["']?(?:[ \t=]|["'],\s?["']|\s=\s){1,3}["']?(?:false|0|no|off)\b`, { inText: true }),
  row(String.raw`^[ \t]*sslVerify\s*=\s*(?:false|0|no|off)`, { kinds: ['ini', 'text'] }),
  row(String.raw`\b(?:npm|yarn|pnpm|bun)\b[^\n;&|]{0,80}\bstrict-ssl["']?[ =]["']?false|\byarn[ \t]+config[ \t]+set[ \t]+(?:strict-ssl|enableStrictSsl)[ \t]+["']?false|(?<=\s)--(?:no-)?strict-ssl(?:[= ]false)?(?<!--strict-ssl)`, { inText: true }),
  row(String.raw`\bpip[\d.]*\b[^\n;&|]{0,200}--trusted-host[= ]|(?<=^|[\s"'])--trusted-host[= ]\S|\bconfig[ \t]+set[ \t]+global\.trusted-host`, { inText: true }),
  row(String.raw`^[ \t]*trusted-host\s*=\s*["'[]?[^\s"'\]]`, { kinds: ['ini', 'text', 'toml'] }),
  row(String.raw`\ballow-insecure-host[ =]{1,3}\[?\s?["']?[\w*.]`, { inText: true }),
  row(String.raw`^[ \t]*cert\s?=\s?false\b`, { kinds: ['toml'], needs: /\bcertificates\.\w/ }),
  row(String.raw`\bconda[ \t]+config[^\n;&|]{0,60}ssl_verify[ \t]+(?:false|no)`, { inText: true }),
  row(String.raw`(?<=\s)-tls-skip-verify(?![\w=-])|(?<=[\s"'])--(?:(?:tls|ssl)AllowInvalid(?:Certificates|Hostnames)|tlsInsecure|ignore-certs|insecure-skip-tls-verify|insecure-skip-verify|tls-skip-verify|skip-tls-verify|no-verify-ssl|no-verify-tls|no-ssl-verify|skip-ssl-validation|no-check-cert|skip-verify-ssl|disable-ssl-verification|ssl-no-verify|ignore-certificate-errors|trust-server-cert|kubelet-insecure-tls)(?:=true)?(?![\w=-])`, { kinds: SHELL_LIKE, inText: true }),
  row(String.raw`(?<=\s)--kube-insecure-skip-tls-verify(?![\w=-])`, { kinds: SHELL_LIKE, inText: true }),
  row(String.raw`(?<=\s)--(?:tls-verify|tlsverify|ssl-verify|check-certificate|verify-ssl|verify-tls|src-tls-verify|dest-tls-verify|cert-verify|ssl-verify-server-cert)(?:=|\s)(?:false|no|0)\b`, { kinds: SHELL_LIKE, inText: true }),
  row(String.raw`(?:^|[\s;&|("'\`$])https?[ \t][^\n|;]{0,400}--verify[= ](?:no|false)\b`, { kinds: SHELL_LIKE, inText: true }),
  row(String.raw`\b(?:kubectl|oc[ \t]+login)\b[^\n]{0,300}--insecure-skip-tls-verify(?!=false)|\bargocd[ \t][^\n]{0,300}--insecure\b|\b(?:helm|grpcurl|step|redis-cli|newman|websocat|nats|restic|rclone|mc|vcurl|xh|hey|wrk)[ \t][^\n|;]{0,300}--insecure\b`, { kinds: SHELL_LIKE, inText: true }),
  row(String.raw`Acquire::https?::[\w:.-]{0,80}Verify-(?:Peer|Host)(?:=|\s+)["']?false`, { inText: true }),
  row(String.raw`\bset[ \t]+ssl:verify-certificate[ \t]+(?:no|false|off)`, { inText: true }),
  row(String.raw`\bsslverify\s*=\s*(?:0|false|no)\b`, { inText: true }),
  row(String.raw`\bcomposer\b[^\n;&|]{0,60}\bdisable-tls[ \t]+true|"disable-tls"\s*:\s*true`, { inText: true }),
  row(String.raw`^[ \t]*(?:-k|--?insecure|insecure)[ \t]*$`, { kinds: ['shell'], needs: /^[ \t]*-{0,2}(?:url|silent|header|user-agent|location|fail|proxy|max-time|connect-timeout|retry|compressed)\b/m }),
  row(String.raw`\bcheck_certificate\s*=\s*(?:off|no|0)\b`, { inText: true }),
  row(String.raw`\becho[ \t]+["']?-{0,2}(?:insecure|k)["']?[ \t]*>>?[ \t]*\S*curlrc\b`, { inText: true }),
  row(String.raw`\bcurlOpts\w*\s?=\s?"[^"\n]{0,80}(?:(?<![\w-])-k\b|--insecure)|(?<![A-Za-z])server_cert_validation["']?\s?[=:]\s?["']?ignore\b`),
  row(String.raw`\bsetOption\W{1,3}2\s?,\s?13056\b|\bOption\(\s?4\s?\)\s?=\s?13056\b`),
  row(String.raw`\bdisable_ssl_validation[ \t=]+true\b|\bssl_verify_mode[ \t]+(?:0|none)\b|\bverify_api_cert[ \t]+false\b|\btls_certcheck[ \t]+off\b|\bDONT_VERIFY_PEER\b|\bCVerifyNone\b|\bTLSSettingsSimple[ \t]+True\b`, { inText: true }),
  row(String.raw`^[ \t]*insecure[ \t]*:[ \t]*true\b`, { kinds: ['text'], needs: /^\[Options\]/m }),
  row(String.raw`-SkipCertificateCheck\b`, { kinds: ['powershell', 'shell', 'yaml', 'markdown'] }),
  row(String.raw`(?:\b|-D)maven\.wagon\.http\.ssl\.(?:insecure|allowall)=true|(?:\b|-D)jdk\.internal\.httpclient\.disableHostnameVerification(?:=true)?`, { inText: true }),
  row(String.raw`(?:\b|-D)(?:https\.protocols|jdk\.tls\.client\.protocols)["']?\s{0,3}[=,]\s{0,3}["']?[^\n"'\s]{0,40}\b(?:SSLv3|TLSv1(?:\.1)?)(?![.\d])`, { inText: true, isWeak: true }),
]; // prettier-ignore

const SERVERS: readonly TlsRow[] = [
  row(String.raw`\b(?:proxy|grpc|uwsgi)_ssl_verify\s+off\b`),
  row(String.raw`(?<![A-Za-z])(?:proxy[-_]|grpc_|uwsgi_)?ssl[-_]protocols(?:${SET}|\s)[^;\n]{0,120}?\b${OLD}`, { isWeak: true }, 'gm'),
  row(String.raw`^[ \t]*protocols[ \t]+tls1\.[01]\b`, { kinds: ['nginx'], isWeak: true }),
  row(String.raw`\bSSLProxyVerify\s+none\b|\bSSLProxyCheckPeer(?:Name|CN|Expire)\s+off\b`),
  row(String.raw`^[ \t]*SSL(?:Proxy)?Protocol\s+\+?all\b(?:(?![^\n]*-TLSv1(?![.\d]))|(?![^\n]*-TLSv1\.1))`, { isWeak: true }),
  row(String.raw`\bSSL(?:Proxy)?Protocol\s[^\n]{0,80}?(?<=[\s+])${OLD}`, { isWeak: true }, 'gm'),
  row(String.raw`^[ \t]*server\s[^\n]{0,200}\bssl\b[^\n]{0,100}\bverify\s+none\b|\bssl-server-verify\s+none\b`, { kinds: ['nginx', 'ini', 'text'] }),
  row(String.raw`\bssl-min-ver\s+(?:SSLv3|TLSv1\.[01])\b|\bforce-(?:sslv3|tlsv1[01])\b`, { isWeak: true }),
  row(String.raw`\btls_insecure_skip_verify\b`, { kinds: ['nginx', 'text'] }),
  row(String.raw`(?<![A-Za-z])m(?:in|ax)(?:imum)?[-_]?(?:protocol[-_]?)?version${SET}${OLD_NAME}`, { isWeak: true }),
  row(String.raw`(?<![A-Za-z])(?:(?:tls|ssl)[-_.]?m(?:in|ax)(?:imum)?[-_.]?(?:protocol[-_.]?)?(?:version)?|m(?:in|ax)(?:imum)?[-_.]?(?:tls|ssl)[-_.]?(?:protocol[-_.]?|client[-_.]?)?version)${SET}(?:${OLD_NAME}|["']?1\.[01]["']?(?![.\w]))`, { isWeak: true }),
  row(String.raw`\bmin(?:imum)?_?tls_?version["']?\s?[:=]\s?\{\s{0,40}["']?(?:default_?)?value["']?\s?[:=]\s?(?:${OLD_NAME}|["']?1\.[01]["']?(?![.\w]))`, { isWeak: true, kinds: ['json', 'yaml', 'terraform'] }),
  row(String.raw`"m(?:in|ax)_version"\s?:\s?(?:769|770)\b`, { isWeak: true, needs: /"(?:use_ssl|http_server_options)"/ }),
  row(String.raw`^[ \t]*tls-version-m(?:in|ax)[ \t]+1\.[01]\b`, { isWeak: true, kinds: ['ini', 'text'] }),
  row(String.raw`\bmin-version=1\.[01](?!\d)`, { isWeak: true, kinds: ['ini', 'text'], needs: /^[ \t]*tls_outgoing_options\b/m }),
  row(String.raw`\btls_?security_?policy${SET}["']?Policy-Min-TLS-1-[01]-|\bsecurity_?policy${SET}["']?TLS_1_0\b|\bssl_?policy${SET}["']?ELBSecurityPolicy-(?:2015-05|2016-08|TLS-1-[01]-[\w-]+)`, { isWeak: true }),
  row(String.raw`^[ \t]*(?:MinProtocol|MaxProtocol)\s*=\s*(?:SSLv3|TLSv1(?:\.[01])?|None)[ \t]*\r?$|["']M(?:in|ax)Protocol["']\s?=>\s?["'](?:SSLv3|TLSv1(?:\.[01])?)["']|\bssl_min_protocol(?:_version)?\s?=\s?["']?${OLD}`, { isWeak: true }),
  row(String.raw`\bssl_?enabled_?protocols\s?=\s?"[^"\n]{0,60}?(?<![!+\w-])${OLD}|(?<![A-Za-z])(?:enabled|supported)[-_.]?protocols\s?[=:]\s?["'[]?[^\n]{0,60}?(?<![!\w-])${OLD}`, { isWeak: true, kinds: ['xml', 'properties', 'yaml', 'ini', 'toml'] }),
  row(String.raw`<SSLHostConfig\s[^>]{0,200}\bprotocols="[^"\n]{0,60}?(?<![!\w-])${OLD}`, { isWeak: true, kinds: ['xml'] }),
  row(String.raw`"SslProtocols"\s?:\s?\[?[^\]\n]{0,60}"(?:Ssl3|Tls|Tls11)"`, { isWeak: true, kinds: ['json'] }, 'gm'),
  row(String.raw`\bverify\s?=\s?verify_none\b`, { kinds: ['ini', 'text'] }),
  row(String.raw`^[ \t]*verify[ \t]*=[ \t]*0[ \t]*\r?$`, { kinds: ['ini', 'text'], needs: /^[ \t]*connect[ \t]*=/m }),
  row(String.raw`^[ \t]*ssl_options\.versions\.\w+\s?=\s?tlsv1(?:\.1)?[ \t]*\r?$`, { isWeak: true, kinds: ['ini', 'text'] }),
  row(String.raw`SECLEVEL\s?=\s?0\b`, { isWeak: true, inText: true }),
  row(String.raw`^[ \t]*(?:tls[-_]version|tls-protocols)(?:[ \t]*=|[ \t])[ \t]*["']?[^\n]{0,60}?\b${OLD}`, { isWeak: true, kinds: ['ini', 'text', 'nginx'] }),
  row(String.raw`\binsecure[-_]?registries["']?\s?[:=]\s{0,20}(?:\[\s{0,20}["']|- )`),
  row(String.raw`\btls\s?[:=]?\s?\{[^{}\n]{0,200}\binsecure\s?[:=]\s?true\b|^[ \t]*bridge_insecure[ \t]+true\b`, { kinds: ['ini', 'text'] }),
  row(String.raw`:ssl_verify_mode:\s*0\b|\bBUNDLE_SSL_VERIFY_MODE["']?\s*[:=]\s*["']?0`),
  row(String.raw`\b(?:mail\.smtp\.ssl\.trust|ssl\.trust)["']?\s*[=:]\s*["']?\*`),
  row(String.raw`\btrust_chain_verification${SET}["']?ACCEPT_UNTRUSTED`),
  row(String.raw`(?:^|\{)[ \t]*insecure\s*=\s*true\b`, { kinds: ['terraform'] }),
  row(String.raw`\bverify${SET}(?:false|no|off)\b`, { kinds: CONFIG.filter((kind) => kind !== 'env' && kind !== 'shell'), needs: /\b(?:ssl|tls|https|requests|ca_?bundle|cert)/i, unless: NO_CERTIFICATE, notUnder: NO_CERTIFICATE }),
  row(String.raw`^[ \t]*tls\.verify[ \t]+(?:off|false|no)\b`, { kinds: ['ini', 'text', 'nginx'] }),
  row(String.raw`\bssl[-_]?version["']?[ \t]{0,8}[=: \t][ \t]{0,8}["']?${OLD}`, { isWeak: true, kinds: CONFIG }),
]; // prettier-ignore

const LANGUAGES: readonly TlsRow[] = [
  row(String.raw`\bverify["']?\]?\s?(?::\s?bool\s?)?[=:]\s?(?:False|0)\b`, { kinds: PYTHON, unless: /jwt|jws|jose|signature|decode\(|^\s*(?:async\s+)?def\s/i }, 'gm'),
  row(String.raw`^[ \t]*(?:async[ \t]+)?def[ \t][^\n]{0,300}?\bverify\s?(?::\s?bool\s?)?=\s?False\b(?=[^\n]*\n(?:(?![ \t]*(?:async[ \t]+)?def[ \t])[^\n]*\n){0,40}?(?![ \t]*(?:async[ \t]+)?def[ \t])[^\n]*\bverify\s?=\s?(?:self\.)?_?verify\b)`, { kinds: PYTHON }, 'gm'),
  row(String.raw`\btls_insecure_set\(\s?True|\bOPT_X_TLS_(?:NEVER|ALLOW)\b`, { kinds: PYTHON }, 'gm'),
  row(String.raw`\b_create_unverified_context\b|\bcheck_hostname\s?=\s?False\b|\bassert_hostname\s?=\s?False\b|\bCERT_NONE\b|\bSSL\.VERIFY_NONE\b|\bssl_cert_reqs["']?\s?[=:]\s?(?:None|["']none["'])|\b(?:verify_ssl|ssl_verify|verify_certs|validate_certs?|validate_cert|verify_tls|ssl_check_hostname|ssl_verify_cert|verify_mode)["']?\s?[=:]\s?(?:False|0|None)\b`, { kinds: PYTHON, unless: /(?:[!=]=|\bis\s|\bif\s[^:=]*)\s?(?:ssl\.)?CERT_NONE/ }, 'gm'),
  row(String.raw`\bssl["']?\s?[=:]\s?False\b`, { kinds: PYTHON, needs: /aiohttp/ }, 'gm'),
  row(String.raw`["'](?:CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE)["']\]?\s?[=,:]\s?(?:""|'')`, { kinds: PYTHON }, 'gm'),
  row(String.raw`\bPROTOCOL_(?:TLSv1(?:_1)?|SSLv[23])\b|\bTLSVersion\.(?:TLSv1(?:_1)?|SSLv3|MINIMUM_SUPPORTED)\b|\bSSL\.(?:TLSv1(?:_1)?|SSLv[23])_METHOD\b`, { kinds: PYTHON, isWeak: true, unless: /\bPROTOCOL_\w+\s?[:\]]|TLSVersion\.\w+\s?:|(?:<|>|==|!=)\s?ssl\.TLSVersion/ }, 'gm'),

  row(String.raw`\bCURLOPT_(?:PROXY_)?SSL_VERIFY(?:PEER|HOST)["']?\s{0,4}(?:=>|,|\]\s?=|=)\s{0,4}(?:false|0L?|1(?!\d)|FALSE)(?<!PEER["']?\s{0,4}(?:=>|,|\]\s?=|=)\s{0,4}1)`, { kinds: ['php', 'c', 'python', 'lua', 'text', 'markdown', 'perl'] }),
  row(String.raw`["']verify_peer(?:_name)?["']\s{0,8}(?:=>|,|\]\s?=)\s{0,4}(?:false|0)|["']allow_self_signed["']\s{0,8}(?:=>|,|\]\s?=)\s{0,4}(?:true|1)|["'](?:verify|sslverify|ssl_verify|ssl_verifypeer|verify_ssl|verify_host)["']\s{0,8}(?:=>|,|\]\s?=)\s{0,4}(?:false|0)\b|\bwithoutVerifying\(|["']https?_(?:local_)?ssl_verify["']\s?,\s?["']__return_false|\bRequestOptions::VERIFY\s?=>\s?false|\bMYSQLI_CLIENT_SSL_DONT_VERIFY_SERVER_CERT\b|MYSQL_ATTR_SSL_VERIFY_SERVER_CERT\s?=>\s?false`, { kinds: ['php', 'markdown'] }),
  row(String.raw`\bCURL_SSLVERSION_(?:TLSv1(?:_[01])?|SSLv[23])\b|\bSTREAM_CRYPTO_METHOD_(?:SSLv2|SSLv3|SSLv23|TLSv1_[01])_CLIENT\b|CURLOPT_SSLVERSION\s?(?:=>|,)\s?[1-5]\b`, { kinds: ['php', 'c', 'markdown'], isWeak: true }, 'gm'),

  row(String.raw`\bInsecureSkipVerify\s?(?::|=|:=)\s?true\b`, { kinds: ['go', 'markdown', 'text'] }, 'gm'),
  row(String.raw`\bM(?:in|ax)Version\s?(?::|=)\s?(?:tls\.)?(?:VersionTLS1[01]|VersionSSL30|0x030[0-2]|76[89]|770)\b|\btls\.TLS_\w+_(?:RC4|3DES)_\w+`, { kinds: ['go', 'markdown'], isWeak: true }, 'gm'),

  row(String.raw`\bVERIFY_NONE\b|\bssl_verify_mode\]?\s?(?:[=:]\s?)?:verify_none\b|\b:?(?:verify_ssl|ssl_verify_peer|verify_peer|ssl_verifypeer|ssl_verify|verify_ssl_certificates)\]?\s?(?:=>|:|=)\s?(?:false|0|:none)\b|\b:?ssl_verifyhost\s?(?:=>|:)\s?0\b|\bverify_hostname\s?[:=]\s?false\b`, { kinds: ['ruby', 'markdown'], unless: /^\s*def\s|[!=]=\s?OpenSSL|jwt|JWT|signature|\.(?:update|create|save|build)\w*!?\(/ }, 'gm'),
  row(String.raw`\b:?verify\]?\s?(?:=>|:|=)\s?(?:false|0|:none)\b`, { kinds: ['ruby', 'markdown'], needs: /\b(?:Faraday|HTTParty|Typhoeus|Excon|RestClient|HTTPX?|OpenSSL|ssl)\b/, unless: /^\s*def\s|jwt|signature|mail|(?<!options)\.(?:update|create|save|build|where)\w*!?\(/i }, 'gm'),
  row(String.raw`\bOpenSSL::SSL::Context::Client\.insecure\b`, { kinds: ['text'] }, 'gm'),
  row(String.raw`\bssl_version\s?(?:=|:|=>)\s?["':](?:TLSv1(?:_1)?|SSLv[23])\b|\bm(?:in|ax)_version\s?(?:=|:)\s?(?:OpenSSL::SSL::(?:TLS1_VERSION|TLS1_1_VERSION|SSL3_VERSION)|["':](?:TLS1(?:_1)?|TLSv1(?:_1)?|SSL3)\b)`, { kinds: ['ruby', 'markdown'], isWeak: true }, 'gm'),

  row(String.raw`\b(?:ALLOW_ALL_HOSTNAME_VERIFIER|NoopHostnameVerifier|AllowAllHostnameVerifier|NullHostnameVerifier|TrustAllStrategy|TrustSelfSignedStrategy|InsecureTrustManagerFactory|TrustAllCerts?|TrustAllManager|TrustEverything\w*|UnsafeX509ExtendedTrustManager|relaxedHTTPSValidation|trustAllHosts|trustAllCertificates)\b(?!\s*;)`, { kinds: JVM, unless: /^\s*import\b|\bclass\b/ }, 'gm'),
  row(String.raw`\b(?:ALLOW_ALL_HOSTNAME_VERIFIER|NoopHostnameVerifier\.INSTANCE|InsecureTrustManagerFactory\.INSTANCE)\s*;`, { kinds: JVM, unless: /^\s*import\b/ }, 'gm'),
  row(String.raw`\bcheckServerTrusted\s?\([^)]{0,200}\)[^{;=\n]{0,80}(?:=\s)?(?:\{\s{0,40}(?://[^\n]{0,200}\s{0,40})?\}|=\s?Unit\b)`, { kinds: JVM }, 'gm'),
  row(String.raw`HostnameVerifier\s(?:\w{1,40}\s)?=\s?\([^\n]{0,80}->\s?true\b|HostnameVerifier\s?(?:\(|\{|=)[^\n]{0,80}->\s?true\b|\bhostnameVerifier\s?[({][^\n]{0,80}->\s?true\b|\bhostnameVerifier\s?\{\s?_\s?,\s?_\s?->\s?true|\bverify\(\s?(?:final\s)?String\s\w+,\s?(?:final\s)?(?:[\w.]{1,40}\.)?SSLSession\s\w+\s?\)\s{0,20}\{\s{0,40}return\strue;|\bverify\(\w+:\s?String\??,\s?\w+:\s?SSLSession\??\)[^\n]{0,20}(?:=\s?true|\{\s{0,40}return\strue)`, { kinds: JVM }, 'gm'),
  row(String.raw`\bTrustStrategy\s\w{1,40}\s?=\s?\([^)\n]{0,60}\)\s?->\s?true\b|\bloadTrustMaterial\([^;\n]{0,120}->\s?true\b|\bisTrusted\([^)]{0,200}\)[^{;=]{0,80}\{\s{0,40}return\strue;`, { kinds: JVM }, 'gm'),
  row(String.raw`\b(?:setTrustAll|trustAll)\(true\)|\b(?:set)?(?:VerifyHost|VerifySSL|SSLVerification|CertificateVerification)\(false\)|\bverify(?:Host|Ssl|SSL)\(false\)|\bignoreSSLIssues\(\)|:insecure\?\s+true\b|\bsetEndpointIdentificationAlgorithm\(\s?(?:""|null)\s?\)|\bendpointIdentificationAlgorithm\s?=\s?(?:""|null)`, { kinds: ['java', 'properties', 'markdown'] }, 'gm'),
  row(String.raw`(?<![A-Za-z])ssl[._]endpoint[._]identification[._]algorithm["']?[ \t]?[=:,][ \t]?(?:" ?"|' ?'(?=\s|$)|[ \t]*\r?$)`),
  row(String.raw`SSLContext\.getInstance\(\s?"(?:SSL|SSLv[23]|TLSv1|TLSv1\.1)"|\bsetSSLContext\(\s?"(?:SSL|TLSv1(?:\.1)?)"|\b(?:setEnabledProtocols|setProtocols?|enabledProtocols|protocols|useProtocol|withProtocols|sslProtocol)\b[^\n;]{0,80}"(?:SSLv3|TLSv1|TLSv1\.1)"|\bTlsVersion\.(?:TLS_1_[01]|SSL_3_0)\b|\bConnectionSpec\.COMPATIBLE_TLS\b|new\s+String\[\]\s?\{\s?"(?:TLSv1|TLSv1\.1|SSLv3)"`, { kinds: JVM, isWeak: true }, 'gm'),

  row(String.raw`\bDangerousAcceptAnyServerCertificateValidator\b|\b(?:With)?(?:AllowUntrusted|Ignore)Certificate\w{0,20}\(\s?true\s?\)|\bCheckValidationResult\([^)]{0,300}\)\s{0,20}\{\s{0,20}return\strue`, { kinds: NET }, 'gm'),
  row(String.raw`\b(?:ServerCertificate(?:Custom)?ValidationCallback|RemoteCertificateValidationCallback|CertificateValidationCallback|CertificateValidation|ServerCertificateValidator)\b\s?(?:\+?=|\(|,|<-)\s?[^;]{0,160}?(?:[=-]>\s?(?:\{\s{0,20}return\s)?true\b|delegate[^{;]{0,120}\{\s{0,20}return\strue|\{\s?(?:param\([^)]{0,80}\)\s?)?\$true\s?\}|\bFunction\([^)]{0,160}\)\s?True|\bReturn\sTrue)`, { kinds: NET }),
  row(String.raw`(?<!~\s?\(?)\bSecurityProtocolType\]?(?:\.|::|["'\s]{1,3})(?:Ssl3|Tls|Tls11)(?!\w)|SecurityProtocol\s?\|?=\s?["'](?:[^"'\n]{0,40}\b)?(?:Ssl3|Tls|Tls11)\b|\bSslProtocols\.(?:Ssl[23]|Tls|Tls11|Default)(?!\w)`, { kinds: NET, isWeak: true, unless: /[!=]=\s?SslProtocols|&=?\s?~/ }, 'gm'),

  row(String.raw`\bdanger_accept_invalid_(?:certs|hostnames)\(true\)|\bSslVerifyMode::NONE\b|\bdisable_verification\(true\)|\bset_verify\(SslVerifyMode::empty|\b(?:with_custom|set)_certificate_verifier\([^;\n]{0,60}\b(?:No|Skip|Danger|Insecure|AcceptA|Dummy|Null|TrustA)\w*`, { kinds: ['rust', 'markdown'] }, 'gm'),
  row(String.raw`\b(?:min|max)_tls_version\([^)\n]{0,40}TLS_1_[01]\b|\bSslVersion::(?:SSL3|TLS1|TLS1_1)\b|\bProtocol::(?:Sslv3|Tlsv1[01])\b`, { kinds: ['rust'], isWeak: true }, 'gm'),
  row(String.raw`\bbadCertificateCallback\s?=\s?\(?[^;]{0,80}=>\s?true|\bbadCertificateCallback\s?=[^;{]{0,80}\{\s?return\strue`, { kinds: ['dart'] }, 'gm'),
  row(String.raw`\ballowInvalidCertificates\s?=\s?(?:YES|true)|\bvalidatesDomainName\s?=\s?(?:NO|false)|\bDisabledTrustEvaluator\(|\ballowsAnyHTTPSCertificate|\bDisabledEvaluator\(`, { kinds: ['swift'] }, 'gm'),
  row(String.raw`\btlsM(?:in|ax)imumSupportedProtocol(?:Version)?\s?=\s?(?:\.|\w{1,40}\.)?(?:TLSv1[01]|tlsProtocol1[01]?|kTLSProtocol11?|kSSLProtocol3|sslProtocol3)\b`, { kinds: ['swift'], isWeak: true }, 'gm'),
  row(String.raw`\(\s?(?:NSURLSessionAuthChallenge|\.)useCredential,\s?(?:URLCredential\(trust:|\[NSURLCredential credentialForTrust:)`, { kinds: ['swift'], needs: /^(?![\s\S]*(?:SecTrustEvaluate|pinned|SecTrustSetAnchor))/i }, 'gm'),
  row(String.raw`\bverify(?:_type)?:\s?:verify_none|\{verify,\s?verify_none\}|\bverify_none\b|\bssl_verify:\s?false|\binsecure:\s?true|\bhackney:\s?\[[^\]\n]{0,80}:insecure\b`, { kinds: ['elixir'] }, 'gm'),
  row(String.raw`\bverify_hostname\s?(?:=>|,)\s?0\b|\bSSL_verify_mode\s?(?:=>|,)\s?(?:0\b|(?:IO::Socket::SSL::)?SSL_VERIFY_NONE)`, { kinds: ['perl'] }, 'gm'),
  row(String.raw`\bssl_verify(?:peer|host)\s?=\s?(?:0L?|FALSE)\b|\bssl\.verifypeer\s?=\s?(?:0L?|FALSE)\b`, { kinds: ['r', 'markdown'] }),
  row(String.raw`\bssl_verify\s?=\s?false\b|\bverify\s?=\s?"none"|:sslhandshake\([^()\n]{0,120},\s?false\b`, { kinds: ['lua'], unless: LOOPBACK_HOST }),
  row(String.raw`\bSSL_VERIFY_NONE\b|\bVerifySsl[({]\s?false|\bQSslSocket::VerifyNone\b|\bssl::verify_none\b|\bignoreSslErrors\(\)|\bSSL_VERIFYPEER,\s?0`, { kinds: ['c'] }, 'gm'),
  row(String.raw`\b(?:TLSv1(?:_1)?|SSLv[23])_(?:client_)?method\(|\bset_min_proto_version\([^,\n]{0,40},\s?(?:TLS1_VERSION|TLS1_1_VERSION|SSL3_VERSION|0)\)|\bssl::context::(?:sslv[23]|tlsv11?)(?:_client|_server)?\b|\bQSsl::(?:SslV[23]|TlsV1_[01]|TlsV1_[01]OrLater|AnyProtocol|UnknownProtocol)\b`, { kinds: ['c'], isWeak: true }, 'gm'),

  row(String.raw`\bprocess\.env\[?\.?["']?NODE_TLS_REJECT_UNAUTHORIZED["']?\]?\s?=\s?["'\`]?(?:0|false)`, { kinds: ['js'] }),
  row(String.raw`\bm(?:in|ax)Version["']?\s?[:=]\s?["'\`](?:SSLv3|TLSv1(?:\.1)?)["'\`]|\bDEFAULT_M(?:IN|AX)_VERSION\s?=\s?["'\`]TLSv1(?:\.1)?["'\`]|\bsecureProtocol["']?\s?[:=]\s?["'\`](?:SSLv[23]|TLSv1(?:_1)?)_(?:client_|server_)?method`, { kinds: ['js'], isWeak: true }, 'gm'),
]; // prettier-ignore

export const TLS_ROWS: readonly TlsRow[] = [...EVERYWHERE, ...COMMANDS, ...SERVERS, ...LANGUAGES];
