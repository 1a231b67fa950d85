/**
 * Where a library takes a credential though no name says so. `at` is the argument's index, then the property path in it:
 * `1`, `0.auth.pass`; the value there may also be an array of credentials. `settings.binom.credentials: "any"` only.
 */
export interface CredentialPositionRow {
  readonly callee: string;
  readonly at: string;
  /** What the value is, for the message. */
  readonly what: string;
  /**
   * `key`: any literal is a fault, dictionary words too (`jwt.sign(x, 'secret')`); `password`: a literal that can be a real one;
   * `pair`: `user:password`.
   */
  readonly takes: 'key' | 'password' | 'pair';
}

const rows = (
  what: string,
  takes: CredentialPositionRow['takes'],
  positions: readonly (readonly [callee: string, at: string])[],
): CredentialPositionRow[] => positions.map(([callee, at]) => ({ callee, at, what, takes }));

const SIGNING: readonly CredentialPositionRow[] = rows('signing key', 'key', [
  ['jsonwebtoken#{sign,verify}', '1'],
  ['jwt-simple#{encode,decode}', '1'],
  ['jws#sign', '0.secret'],
  ['jws#sign', '0.privateKey'],
  ['jws#verify', '2'],
  ['njwt#{create,verify}', '1'],
  ['@tsndr/cloudflare-worker-jwt#{sign,verify}', '1'],
  ['@nestjs/jwt#JwtService().{sign,signAsync,verify,verifyAsync}', '1.secret'],
  ['@nestjs/jwt#JwtModule.register', '0.secret'],
  ['hono/jwt#{sign,verify,jwt}', '1'],
  ['hono/jwt#jwt', '0.secret'],
  ['express-jwt#{expressjwt,jwt}', '0.secret'],
  ['express-jwt#', '0.secret'],
  ['koa-jwt#', '0.secret'],
  ['passport-jwt#Strategy', '0.secretOrKey'],
  ['jose#SignJWT().*.sign', '0'],
  ['jose#SignJWT().sign', '0'],
  ['jose#SignJWT().*().sign', '0'],
  ['jose#SignJWT().*().*().sign', '0'],
  ['jose#SignJWT().*().*().*().sign', '0'],
  ['jose#{jwtVerify,jwtDecrypt,compactVerify,compactDecrypt}', '1'],
  ['jose#JWT.{sign,verify}', '1'],
  ['jose#JWK.asKey', '0'],
  ['fast-jwt#{createSigner,createVerifier}', '0.key'],
  ['crypto#{createSecretKey,createPrivateKey}', '0'],
  ['crypto#createPrivateKey', '0.key'],
  ['crypto#createPrivateKey', '0.passphrase'],
  ['crypto#{createSign,Sign}().sign', '0'],
  ['crypto#{createSign,Sign}().sign', '0.key'],
  ['crypto#sign', '2.key'],
  ['crypto#{createHmac,Hmac}', '1'],
  ['crypto#{sign,verify}', '2'],
  ['crypto-js#{HmacMD5,HmacSHA1,HmacSHA256,HmacSHA384,HmacSHA512,HmacSHA3}', '1'],
  ['crypto-js/{hmac-md5,hmac-sha1,hmac-sha256,hmac-sha384,hmac-sha512}#', '1'],
  ['cookie-signature#{sign,unsign}', '1'],
  ['otplib#{authenticator,totp,hotp}.{generate,check}', '0'],
]);

const ENCRYPTION: readonly CredentialPositionRow[] = rows('encryption key', 'key', [
  ['crypto#{createCipher,createDecipher,createCipheriv,createDecipheriv}', '1'],
  ['crypto#{pbkdf2,pbkdf2Sync,scrypt,scryptSync}', '0'],
  ['crypto#{hkdf,hkdfSync}', '1'],
  ['crypto#{privateEncrypt,privateDecrypt}', '0'],
  ['crypto#{privateEncrypt,privateDecrypt}', '0.key'],
  ['crypto#{privateEncrypt,privateDecrypt}', '0.passphrase'],
  ['crypto-browserify#{createCipheriv,createDecipheriv,createHmac}', '1'],
  ['browserify-cipher#{createCipheriv,createDecipheriv}', '1'],
  ['crypto-js#{AES,DES,TripleDES,RC4,RC4Drop,Rabbit,RabbitLegacy,Blowfish}.{encrypt,decrypt}', '1'],
  ['crypto-js/{aes,tripledes,rc4,rabbit}#{encrypt,decrypt}', '1'],
  ['sjcl#{encrypt,decrypt}', '0'],
  ['cryptr#', '0'],
  ['aes256#{encrypt,decrypt}', '0'],
  ['simple-crypto-js#', '0'],
  ['simple-encryptor#', '0'],
  ['encryptor-node#', '0'],
  ['node-forge#cipher.{createCipher,createDecipher}', '1'],
  ['tweetnacl#{secretbox,secretbox.open}', '2'],
  ['@hapi/iron#{seal,unseal}', '1'],
  ['iron-session#{sealData,unsealData}', '1.password'],
  ['aes-js#{ModeOfOperation.*,AES}', '0'],
  ['bcrypt#{hash,hashSync,compare,compareSync}', '0'],
  ['bcryptjs#{hash,hashSync,compare,compareSync}', '0'],
  ['jsencrypt#().setPrivateKey', '0'],
  ['crypto#createECDH().setPrivateKey', '0'],
  ['hawk#client.header', '2.credentials.key'],
]);

const SESSIONS: readonly CredentialPositionRow[] = rows('session secret', 'key', [
  ['express-session#', '0.secret'],
  ['cookie-session#', '0.secret'],
  ['cookie-session#', '0.keys'],
  ['cookie-parser#', '0'],
  ['keygrip#', '0'],
  ['@fastify/{cookie,session,secure-session}#', '1.secret'],
  ['@fastify/jwt#', '1.secret'],
  ['fastify#().register', '1.secret'],
  ['koa-session#', '0.keys'],
  ['client-sessions#', '0.secret'],
  ['iron-session#{getIronSession,ironSession}', '2.password'],
  ['iron-session/next#{withIronSessionApiRoute,withIronSessionSsr}', '1.password'],
  ['next-auth#', '0.secret'],
  ['next-auth/jwt#getToken', '0.secret'],
  ['@remix-run/node#createCookieSessionStorage', '0.cookie.secrets'],
  ['{@remix-run/node,react-router}#{createCookie,createCookieSessionStorage}', '1.secrets'],
  ['better-auth#betterAuth', '0.secret'],
  ['csurf#', '0.secret'],
  ['passport-local-mongoose#', '0.secret'],
]);

const PASSWORDS: readonly CredentialPositionRow[] = rows('password', 'password', [
  ['sequelize#', '2'],
  ['sequelize#Sequelize', '2'],
  ['sequelize-typescript#Sequelize', '2'],
  ['redis#createClient().auth', '0'],
  ['ioredis#().auth', '0'],
  ['neo4j-driver#auth.basic', '1'],
  ['cassandra-driver#auth.PlainTextAuthProvider', '1'],
  ['ldapjs#createClient().bind', '1'],
  ['ldapts#Client().bind', '1'],
  ['superagent#{get,post,put,patch,delete,head}().auth', '1'],
  ['supertest#().{get,post,put,patch,delete}().auth', '1'],
  ['request#{get,post,put,patch,del,delete,head,options}().auth', '1'],
  ['request#{get,post,put,patch,del,delete,head,options}().auth', '3'],
  ['request#().auth', '1'],
  ['request#().auth', '3'],
  ['XMLHttpRequest().open', '4'],
  ['express-basic-auth#', '0.users.*'],
  ['express-basic-auth#safeCompare', '1'],
  ['{imap,node-imap}#', '0.password'],
  ['jsforce#Connection().login', '1'],
  ['webdav#createClient', '1.password'],
  ['mssql#connect', '0.password'],
  ['@azure/identity#UsernamePasswordCredential', '3'],
  ['snoowrap#', '0.password'],
  ['ms-rest-azure#{loginWithUsernamePassword,loginWithServicePrincipalSecret}', '1'],
  ['@azure/ms-rest-nodeauth#{loginWithUsernamePassword,loginWithServicePrincipalSecret}', '1'],
  ['basic-auth-connect#', '1'],
  ['digitalocean#client', '0'],
  ['pkgcloud#*.createClient', '0.key'],
  ['pkgcloud#providers.*.*.createClient', '0.key'],
]);

const PAIRS: readonly CredentialPositionRow[] = rows('user name and password', 'pair', [
  ['{http,https}#{request,get}', '0.auth'],
  ['{http,https}#{request,get}', '1.auth'],
  ['follow-redirects#{http,https}.{request,get}', '0.auth'],
]);

const CLIENT_SECRETS: readonly CredentialPositionRow[] = rows('API key', 'password', [
  ['stripe#', '0'],
  ['twilio#', '1'],
  ['@sendgrid/{mail,client}#setApiKey', '0'],
  ['algoliasearch#', '1'],
  ['algoliasearch#algoliasearch', '1'],
  ['telegraf#Telegraf', '0'],
  ['grammy#Bot', '0'],
  ['node-telegram-bot-api#', '0'],
  ['@slack/web-api#WebClient', '0'],
  ['discord.js#Client().login', '0'],
  ['discord.js#REST().setToken', '0'],
  ['resend#Resend', '0'],
  ['postmark#{ServerClient,AccountClient}', '0'],
  ['@octokit/{core,rest}#Octokit', '0.auth'],
  ['octokit#Octokit', '0.auth'],
  ['@supabase/supabase-js#createClient', '1'],
  ['aws-sdk#Credentials', '1'],
  ['@azure/storage-blob#StorageSharedKeyCredential', '1'],
  ['@azure/{core-auth,search-documents,ai-text-analytics,openai}#AzureKeyCredential', '0'],
  ['@azure/identity#ClientSecretCredential', '2'],
  ['@azure/storage-blob#BlobServiceClient.fromConnectionString', '0'],
  ['oauth#OAuth2', '1'],
  ['oauth#OAuth', '3'],
  ['{googleapis,google-auth-library}#{google.auth.OAuth2,OAuth2Client}', '1'],
  ['@google/generative-ai#GoogleGenerativeAI', '0'],
  ['passport-*#Strategy', '0.clientSecret'],
  ['passport-*#Strategy', '0.consumerSecret'],
  ['mailgun-js#', '0.apiKey'],
  ['mandrill-api/mandrill#Mandrill', '0'],
  ['@notionhq/client#Client', '0.auth'],
  ['replicate#', '0.auth'],
]);

/** Every position in which a library takes a credential of any kind. */
export const CREDENTIAL_POSITION_ROWS: readonly CredentialPositionRow[] = [
  ...SIGNING,
  ...ENCRYPTION,
  ...SESSIONS,
  ...PASSWORDS,
  ...PAIRS,
  ...CLIENT_SECRETS,
];
