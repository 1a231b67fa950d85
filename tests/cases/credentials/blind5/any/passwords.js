//@ {"settings":{"binom":{"credentials":"any"}}}
var password = "bar"; 
var my_pw = "x1y2z3-brown"; // $ no-hardcoded-key
var userPassword = 'yeti-XO0id7'; // $ no-hardcoded-key
const passphrase = 'seven tired llamas sing'; // $ no-hardcoded-key
let secret = 'aff-kMrqTblPmx3'; // $ no-hardcoded-key
const config = {
  db: { passwd: 'zebra!stripe' }, // $ no-hardcoded-key
  'admin-password': 'kitkat-2009', // $ no-hardcoded-key
  auth: { credentials: 'login:opensesame' },
};
config.smtp = { pass: 'mint&julep' }; // $ no-hardcoded-key
config['redis.password'] = 'sch00ner-bay'; // $ no-hardcoded-key
const dsn = 'Server=db;Database=shop;User Id=sa;Password=Str0ng&Stable;'; // $ no-hardcoded-key
const dsn2 = 'Server=db;Database=shop;Integrated Security=true;';
const jdbc = 'jdbc:mysql://db:3306/shop?user=root&password=cr4nberry'; // $ no-hardcoded-key
const q = 'UPDATE users SET password = ? WHERE id = ?';
const q2 = "ALTER USER app WITH PASSWORD 'blu3berry-pie'"; // $ no-hardcoded-key
const msg = 'Your password: must have 8 characters';
const passwordField = '#password';
const pwdPolicy = 'min-8-max-64';
const secretsPath = '/run/secrets';
const tokenPrefix = 'Bearer ';
const TOKEN_KEY = 'app.auth.token';
const passThrough = 'pass-through-mode';
const bypass = 'admin-bypass-route';
const compass_heading = 'nne-22-5';
const secretary = 'mrs-doyle-1995';
