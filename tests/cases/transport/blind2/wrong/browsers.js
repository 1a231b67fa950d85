import { chromium, defineConfig } from '@playwright/test';
import puppeteer from 'puppeteer';
import { Builder } from 'selenium-webdriver';
import chrome from 'selenium-webdriver/chrome.js';
import firefox from 'selenium-webdriver/firefox.js';
import { app, session, BrowserWindow } from 'electron';

export default defineConfig({
  use: { baseURL: 'https://panel.meadow-ads.com', ignoreHTTPSErrors: true }, // $ no-disabled-tls-verification
  projects: [{ name: 'chromium', use: { launchOptions: { args: ['--ignore-certificate-errors'] } } }], // $ no-disabled-tls-verification
});

export async function open() {
  const context = await (await chromium.launch()).newContext({ ignoreHTTPSErrors: !0 }); // $ no-disabled-tls-verification
  const browser = await puppeteer.launch({ headless: true, acceptInsecureCerts: true }); // $ no-disabled-tls-verification
  const flags = ['--no-first-run'];
  flags.push('--ignore-certificate-errors-spki-list=AAAA'); // $ no-disabled-tls-verification
  return { context, browser, flags };
}

const options = new chrome.Options();
options.setAcceptInsecureCerts(true); // $ no-disabled-tls-verification
options.addArguments('--allow-running-insecure-content', '--ignore-ssl-errors=yes'); // $ no-disabled-tls-verification
const ff = new firefox.Options().setAcceptInsecureCerts(false);
export const driver = new Builder().forBrowser('chrome').setChromeOptions(options).setFirefoxOptions(ff);

app.commandLine.appendSwitch('ignore-certificate-errors'); // $ no-disabled-tls-verification
app.commandLine.appendSwitch('ignore-certificate-errors', 'true'); // $ no-disabled-tls-verification
app.commandLine.appendSwitch('force-color-profile', 'srgb');

app.on('certificate-error', (event, _contents, url, _error, _cert, callback) => {
  if (url.startsWith('https://panel.meadow-ads.com')) {
    event.preventDefault();
    callback(true); // $ no-disabled-tls-verification
  } else {
    callback(false);
  }
});

app.whenReady().then(() => {
  session.defaultSession.setCertificateVerifyProc((_request, callback) => callback(0)); // $ no-disabled-tls-verification
  session.fromPartition('persist:x').setCertificateVerifyProc((request, callback) => callback(request.errorCode === 0 ? 0 : -2));
  new BrowserWindow({ webPreferences: { webSecurity: true, allowRunningInsecureContent: false } }).loadURL('https://panel.meadow-ads.com');
});
