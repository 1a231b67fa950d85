import puppeteer from 'puppeteer';
import { chromium, request } from 'playwright';
import { defineConfig, devices, test } from '@playwright/test';
import { Builder, Capabilities } from 'selenium-webdriver';
import chrome from 'selenium-webdriver/chrome.js';
import { launch } from 'chrome-launcher';

export const a = await puppeteer.launch({ acceptInsecureCerts: true }); // $ no-disabled-tls-verification
export const b = await puppeteer.launch({ args: ['--no-sandbox', '--ignore-certificate-errors'] }); // $ no-disabled-tls-verification
export const c = await (await chromium.launch()).newContext({ ignoreHTTPSErrors: true }); // $ no-disabled-tls-verification
export const d = await request.newContext({ ignoreHTTPSErrors: true }); // $ no-disabled-tls-verification
export default defineConfig({
  use: { ...devices['Desktop Chrome'], ignoreHTTPSErrors: true }, // $ no-disabled-tls-verification
  webServer: { command: 'npm run start', url: 'http://127.0.0.1:3000', reuseExistingServer: true },
});
test.use({ ignoreHTTPSErrors: true }); // $ no-disabled-tls-verification
export const e = await new Builder().withCapabilities(Capabilities.chrome().setAcceptInsecureCerts(true)).build(); // $ no-disabled-tls-verification
const options = new chrome.Options();
options.addArguments('--ignore-certificate-errors'); // $ no-disabled-tls-verification
options.setAcceptInsecureCerts(true); // $ no-disabled-tls-verification
const caps = new Capabilities();
caps.set('acceptInsecureCerts', true); // $ no-disabled-tls-verification
export const f = await launch({ chromeFlags: ['--headless', '--ignore-certificate-errors'] }); // $ no-disabled-tls-verification
launchOptions.args.push('--ignore-certificate-errors'); // $ no-disabled-tls-verification
export const chromeOptions = { 'goog:chromeOptions': { args: ['--headless', '--ignore-certificate-errors'] } }; // $ no-disabled-tls-verification
