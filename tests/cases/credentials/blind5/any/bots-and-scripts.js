//@ {"settings":{"binom":{"credentials":"any"}}}
const { execSync, spawn } = require('child_process');
const Discord = require('discord.js');
const puppeteer = require('puppeteer');
const { chromium } = require('playwright');

const client = new Discord.Client();
client.login('MTAXFI2kVMjTPsb9c4c2db6N.GKoWaY.WVMD1Cp4EQ0N2XBk9ds6bg8p2biS7MdJvMPili'); // $ no-hardcoded-key

async function scrape() {
  const page = await (await puppeteer.launch()).newPage();
  await page.goto('https://portal.example.org/login');
  await page.type('#user', 'svc-portal');
  await page.type('#password', 'mag3nta-otter'); // $ no-hardcoded-key
  await page.authenticate({ username: 'proxy', password: 'v1olet-stoat' }); // $ no-hardcoded-key
  await page.click('#submit');
}

async function scrape2() {
  const ctx = await (await chromium.launch()).newContext({ httpCredentials: { username: 'u', password: 'te4l-heron' } }); // $ no-hardcoded-key
  const page = await ctx.newPage();
  await page.fill('input[name=password]', process.env.PORTAL_PASSWORD);
  await page.getByLabel('Password').fill('cr1mson-vole'); // $ no-hardcoded-key
}

execSync('mysqldump -u root -pch3rry-crow shop > /tmp/shop.sql'); // $ no-hardcoded-key
execSync('curl -u deploy:s4ffron-elk https://ci.example.org/build', { stdio: 'inherit' }); // $ no-hardcoded-key
spawn('psql', ['-h', 'db', '-U', 'app'], { env: { ...process.env, PGPASSWORD: 'indig0-newt' } }); // $ no-hardcoded-key
execSync('docker login -u ci -p "$DOCKER_PASSWORD" registry.example.org');
module.exports = { scrape, scrape2 };
