//@ {"settings":{"binom":{"credentials":"any"}}}
import { execSync, spawn } from 'node:child_process';
execSync('mysql -u root -pS3cr3tRoot app < dump.sql'); // $ no-hardcoded-key
execSync('PGPASSWORD=pg-h4rd psql -h db -U app'); // $ no-hardcoded-key
spawn("sshpass", ["-p", process.env.SSH_PASSWORD, "ssh", "root@203.0.113.8"]);
execSync('curl -u deploy:d3pl0y-pw https://ci.example.org/job'); // $ no-hardcoded-key
execSync('docker login -u ci --password-stdin registry.example.org', { input: process.env.REG_PASS });
execSync(`curl -H "Authorization: Bearer ${process.env.CI_TOKEN}" https://ci.example.org`);
execSync('mysqldump -u root -p app > dump.sql');
execSync('curl -u $USER:$PASS https://ci.example.org/job');
execSync('mysqldump --single-transaction -p app > dump.sql');
execSync('http -a user:password localhost:3000');
execSync('docker login -u ci --password-stdin reg.io');
execSync('mysql -P3306 -uroot -proot app');// $ no-hardcoded-key
