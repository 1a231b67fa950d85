import { defineConfig } from '@playwright/test';
import { defineConfig as cypress } from 'cypress';
import type { Options } from '@wdio/types';

export default defineConfig({
  use: { baseURL: 'https://panel.kestrel-ads.com', ignoreHTTPSErrors: true, trace: 'on-first-retry' }, // $ no-disabled-tls-verification
  webServer: { command: 'npm run dev', url: 'https://localhost:5173', ignoreHTTPSErrors: true },
  projects: [{ name: 'chrome', use: { launchOptions: { args: ['--ignore-certificate-errors-spki-list=abc'] } } }], // $ no-disabled-tls-verification
});

export const e2e = cypress({
  chromeWebSecurity: false,
  e2e: {
    baseUrl: 'https://panel.kestrel-ads.com',
    setupNodeEvents(on) {
      on('before:browser:launch', (_browser, options) => {
        options.args.push('--ignore-certificate-errors'); // $ no-disabled-tls-verification
        return options;
      });
    },
  },
});

export const wdio: Partial<Options.Testrunner> = { strictSSL: false }; // $ no-disabled-tls-verification
