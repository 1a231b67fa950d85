const { spawn } = require('child_process');
spawn('node', ['sync.js'], { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' }, stdio: 'inherit' }); // $ no-disabled-tls-verification
spawn('curl', ['-sk', 'https://binom.leadbay.io/public/api/v1/info/campaign']); // $ no-disabled-tls-verification
spawn('node', ['--tls-min-v1.0', 'sync.js']); // $ require-modern-tls
spawn('node', ['--tls-min-v1.2', 'sync.js']);
