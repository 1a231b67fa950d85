#!/usr/bin/env node
const { Command, Option } = require('commander');
const meow = require('meow');
const minimist = require('minimist');
const https = require('https');
const tls = require('tls');
const { execSync } = require('child_process');

const args = minimist(process.argv.slice(2), { boolean: ['k', 'insecure'] });
const cli = meow('x', { flags: { skipVerify: { type: 'boolean' } } });
const program = new Command().addOption(new Option('--no-verify')).parse();

exports.a = new https.Agent({ rejectUnauthorized: !args.insecure }); // $ no-disabled-tls-verification
exports.b = new https.Agent({ rejectUnauthorized: !cli.flags.skipVerify }); // $ no-disabled-tls-verification
exports.c = new https.Agent({ rejectUnauthorized: program.opts().verify }); // $ no-disabled-tls-verification
if (args.k) process.env.NODE_TLS_REJECT_UNAUTHORIZED = 0; // $ no-disabled-tls-verification
if (args.insecure) https.globalAgent.options.rejectUnauthorized = false; // $ no-disabled-tls-verification

execSync(`curl ${args.insecure ? '-k' : ''} https://trk.meadow-ads.com/info`); // $ no-disabled-tls-verification
execSync(['curl', '--insecure', 'https://trk.meadow-ads.com/info'].join(' ')); // $ no-disabled-tls-verification
execSync('openssl s_client -connect trk.meadow-ads.com:443 -servername trk.meadow-ads.com');
execSync('wget -qO- --no-check-certificate "https://trk.meadow-ads.com"', { encoding: 'utf8' }); // $ no-disabled-tls-verification
execSync('ansible-galaxy install x --ignore-certs');
tls.connect({ host: 'x', minVersion: args.old ? 'TLSv1' : 'TLSv1.3' }); // $ require-modern-tls
tls.connect({ host: 'x', ciphers: args.ciphers || 'DES-CBC3-SHA:HIGH' }); // $ require-modern-tls
tls.createSecureContext({ minVersion: 'TLSv1.1', maxVersion: 'TLSv1.2' }); // $ require-modern-tls
tls.createServer({ secureContext: tls.createSecureContext({ secureProtocol: 'TLSv1_server_method' }) }); // $ require-modern-tls
