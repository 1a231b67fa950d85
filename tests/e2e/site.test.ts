/** Builds the documentation site and drives it in a headless Chromium, with pictures in reports/site. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, findChromium, openBrowser, serveSite, type SiteServer } from '../helpers/site.ts';

const PICTURES = join(import.meta.dirname, '../../reports/site');
const chromium = findChromium();
const DESKTOP = { viewport: { width: 1280, height: 860 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

let server: SiteServer;
let browser: Browser;

/** A page of the site, and what went wrong in it or left its origin. */
async function open(path: string, options: BrowserContextOptions = DESKTOP): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  context.on('request', (request) => {
    const isOwn = [`${server.address}/`, 'data:', `blob:${server.address}/`].some((own) =>
      request.url().startsWith(own),
    );
    if (!isOwn) faults.push(`asked for ${request.url()}`);
  });
  await page.goto(server.address + path);
  return { page, faults };
}

/** The rules that the list of findings names, once the answer to the last question is there. */
async function getRules(page: Page): Promise<string[]> {
  await page
    .locator('.pg-panel[aria-busy="false"] .pg-status')
    .getByText(/finding|Nothing|could not/)
    .waitFor();
  return page.locator('.pg-findings .pg-choose strong').allTextContents();
}

async function choose(page: Page, example: string): Promise<void> {
  await page.getByLabel('Example').selectOption({ label: example });
  await settle(page);
}

/** Longer than the pause after which the text is checked. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(400);
  await getRules(page);
}

it('is built: no link of it is dead', () => {
  expect(buildSite()).toBeUndefined();
});

// Without a browser the tests are counted as skipped, and say why.
describe.skipIf(chromium === undefined)(
  `the site${chromium === undefined ? ' (skipped: no Chromium; set CHROMIUM_PATH)' : ''}`,
  () => {
    beforeAll(async () => {
      mkdirSync(PICTURES, { recursive: true });
      server = await serveSite();
      if (chromium !== undefined) browser = await openBrowser(chromium);
    });

    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    it('shows reports in the code, with the way of the value step by step', async () => {
      const { page, faults } = await open('/playground');
      expect(await getRules(page)).toEqual(['no-key-logging', 'no-key-logging']);
      expect(await page.locator('.pg-editor .pg-finding').count()).toBe(2);
      const numbers = await page.locator('.pg-editor .pg-number').allTextContents();
      expect(numbers).toEqual(['1', '2', '3', '4', '5', '6']);
      expect(await page.locator('.pg-editor .pg-label').first().textContent()).toContain('BINOM_API_KEY');
      expect(await page.locator('.pg-path li').last().textContent()).toContain('reported here');
      await page.locator('.pg-choose').nth(1).click();
      expect(await page.locator('.pg-editor .pg-label').allTextContents()).toContain(
        "5 the error keeps this request's headers",
      );
      expect(faults).toEqual([]);
    });

    it('checks what is typed', async () => {
      const { page, faults } = await open('/playground');
      await getRules(page);
      const editor = page.getByLabel('Code to check');
      await editor.fill("const binomApiKey = 'abc';\n");
      await settle(page);
      expect(await getRules(page)).toEqual([]);
      await editor.fill('console.log(process.env.BINOM_API_KEY)');
      await settle(page);
      expect(await getRules(page)).toEqual(['no-key-logging']);
      await editor.fill('const = ');
      await settle(page);
      expect(await page.locator('.pg-problem').textContent()).toMatch(/^Line 1/);
      expect(faults).toEqual([]);
    });

    it('switches rules, configuration and settings', async () => {
      const { page, faults } = await open('/playground');
      await getRules(page);
      await choose(page, 'Keys in the source');
      expect(await getRules(page)).toContain('no-key-in-url');
      await page.getByText(/^Rules \(/).click();
      await page.getByLabel('no-key-in-url').uncheck();
      await settle(page);
      expect(await getRules(page)).not.toContain('no-key-in-url');
      await page.getByLabel('strict').check();
      await settle(page);
      expect(await getRules(page)).toContain('require-request-audit');

      await page
        .getByLabel('Code to check')
        .fill("export const trkSecret = 'f81c07d2a94be6350f81c07d2a94be63';\nconst db = { password: 'S3p-Zk9!qLw2' };");
      await settle(page);
      expect(await getRules(page)).toEqual([]);
      await page.getByText('Names of your own').click();
      await page.getByLabel('names', { exact: true }).fill('trkSecret');
      await page.getByLabel('names', { exact: true }).blur();
      await settle(page);
      expect(await getRules(page)).toEqual(['no-hardcoded-key']);
      await page.getByLabel('any', { exact: true }).check();
      await settle(page);
      expect(await getRules(page)).toEqual(['no-hardcoded-key', 'no-hardcoded-key']);
      expect(faults).toEqual([]);
    });

    it('applies suggestions', async () => {
      const { page } = await open('/playground');
      await getRules(page);
      await choose(page, 'TLS checks switched off');
      await page.locator('.pg-choose', { hasText: 'require-modern-tls' }).click();
      await page.locator('.pg-details .pg-button').first().click();
      await settle(page);
      expect(await getRules(page)).not.toContain('require-modern-tls');
    });

    it('shares code and settings by a link that says so', async () => {
      const { page } = await open('/playground');
      await getRules(page);
      expect(new URL(page.url()).hash).toBe('');
      await choose(page, 'Keys in the source');
      expect(await page.locator('.pg-share').textContent()).toContain('Whoever gets the link gets the key');
      await choose(page, 'A key on its way into a log');
      expect(await page.locator('.pg-share').textContent()).toContain('The link holds the whole code');
      await page.getByLabel('Code to check').fill('// żółć 🔑\nconsole.log(process.env.BINOM_API_KEY)');
      await page.getByLabel('strict').check();
      await settle(page);
      await page.getByRole('button', { name: 'Make a link' }).click();
      const link = await page.locator('#pg-link').inputValue();
      expect(link).toContain('/playground#code=1.');

      const other = await open(link.slice(server.address.length));
      await other.page.getByText('żółć 🔑').waitFor();
      expect(await getRules(other.page)).toEqual(['no-key-logging']);
      expect(await other.page.getByLabel('strict').isChecked()).toBe(true);
      const broken = await open('/playground#code=1.AAAA');
      expect(await getRules(broken.page)).toHaveLength(2);
      expect(broken.faults).toEqual([]);
    });

    it('opens no connection: its policy forbids it to the page and to the worker', async () => {
      const { page } = await open('/playground');
      await getRules(page);
      // Written as text: these tests are compiled without the names that only a browser has.
      const address = JSON.stringify(`${server.address}/index.html`);
      const attempts = await page.evaluate(`(async () => {
        const said = (attempt) => attempt.then(() => 'sent', () => 'blocked');
        const source = 'fetch(${address}).then(() => "sent", () => "blocked").then(postMessage)';
        const worker = new Worker(URL.createObjectURL(new Blob([source])));
        const answer = new Promise((resolve) => worker.addEventListener('message', ({ data }) => resolve(data)));
        return [await said(fetch(${address})), await said(fetch('https://example.com/')), await answer];
      })()`);
      expect(attempts).toEqual(['blocked', 'blocked', 'blocked']);
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe-eval');
    });

    it('finds pages without a server', async () => {
      const { page, faults } = await open('/');
      await page.getByRole('button', { name: 'Search' }).first().click();
      await page.locator('.VPLocalSearchBox input').fill('redactor');
      await page.locator('.VPLocalSearchBox .result').first().waitFor();
      expect(await page.locator('.VPLocalSearchBox .result').count()).toBeGreaterThan(1);
      expect(faults).toEqual([]);
    });

    it.each([
      ['desktop-light', DESKTOP, 'light'],
      ['desktop-dark', DESKTOP, 'dark'],
      ['phone-light', PHONE, 'light'],
      ['phone-dark', PHONE, 'dark'],
    ] as const)('fits the screen: %s', async (name, device, colorScheme) => {
      for (const path of ['/', '/playground', '/rules/no-key-logging', '/binom-lint', '/architecture', '/all-rules']) {
        const { page, faults } = await open(path, { ...device, colorScheme });
        if (path === '/playground') await getRules(page);
        const file = `${name}-${path.slice(1).replaceAll('/', '-') || 'home'}.png`;
        await page.screenshot({ path: join(PICTURES, file), fullPage: path === '/playground' });
        const excess = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(excess, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
        expect(faults).toEqual([]);
        await page.context().close();
      }
    });
  },
);
