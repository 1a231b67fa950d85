/** The documentation site: the pages of docs/ and the texts beside README, with the playground. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type DefaultTheme } from 'vitepress';
import { addPolicy } from './policy.ts';
import { getPageOf, repository, rewriteLinks } from './pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Rules in groups, each page by its name. */
const RULE_GROUPS: Readonly<Record<string, RegExp>> = {
  'Where keys come from': /hardcoded|env-key|privileged|rotation/,
  'Where keys go': /logging|sharing|storage|exposed|in-url/,
  Transport: /tls|cleartext|allowlist|egress/,
  'Keys and requests on record': /registered|least-privilege|per-app|audit|alert/,
};

function getRuleItems(): DefaultTheme.SidebarItem[] {
  const names = readdirSync(`${root}docs/rules`).map((name) => name.replace(/\.md$/, ''));
  return Object.entries(RULE_GROUPS).map(([text, pattern]) => ({
    text,
    collapsed: true,
    items: names
      .filter((name) => Object.values(RULE_GROUPS).find((group) => group.test(name)) === pattern)
      .map((name) => ({ text: name, link: `/rules/${name}` })),
  }));
}

const sidebar: DefaultTheme.SidebarItem[] = [
  {
    text: 'Start',
    items: [
      { text: 'Getting started', link: '/getting-started' },
      { text: 'Playground', link: '/playground' },
      { text: 'Gates', link: '/gates' },
      { text: 'I found a key. What now?', link: '/found-a-key' },
    ],
  },
  {
    text: 'Use',
    items: [
      { text: 'Settings', link: '/settings' },
      { text: 'binom-lint', link: '/binom-lint' },
      { text: 'The secretlint preset', link: '/preset' },
      { text: 'Baseline', link: '/baseline' },
      { text: 'Key register', link: '/key-register' },
      { text: 'binom-lint incident', link: '/incident' },
      { text: 'binom-lint report', link: '/report' },
    ],
  },
  { text: 'Rules', items: [{ text: 'All rules', link: '/all-rules' }, ...getRuleItems()] },
  {
    text: 'Background',
    items: [
      { text: 'What checks each guideline', link: '/guidelines' },
      { text: 'How it works', link: '/architecture' },
      { text: 'Compared with other tools', link: '/comparison' },
      { text: 'Coming from another tool', link: '/migration' },
      { text: 'Benchmarks', link: '/benchmarks' },
      { text: 'Contributing', link: '/contributing' },
      { text: 'Security', link: '/security' },
      { text: 'Changes', link: '/changelog' },
    ],
  },
];

export default defineConfig({
  title: 'eslint-plugin-binom',
  description: 'Keeps the API keys of Binom trackers safe in the code that uses them.',
  base: process.env['DOCS_BASE'] ?? '/',
  lang: 'en',
  srcDir: '..',
  srcExclude: ['README.md', 'tests/**', 'examples/**', 'dist/**', 'coverage/**', 'reports/**'],
  rewrites: getPageOf,
  outDir: '.vitepress/dist',
  cleanUrls: true,
  // Nothing is fetched ahead: the policy allows no connection at all.
  router: { prefetchLinks: false },
  head: [
    ['meta', { name: 'theme-color', content: '#0f766e' }],
    [
      'link',
      { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(readFileSync(`${root}site/icon.svg`, 'utf8'))}` },
    ],
  ],
  markdown: {
    config(md) {
      rewriteLinks(md, root);
      // `{{ … }}` in code is text, not a template of Vue's.
      md.renderer.rules.code_inline = (tokens, index) =>
        `<code v-pre>${md.utils.escapeHtml(tokens[index]?.content ?? '')}</code>`;
    },
  },
  transformHtml: addPolicy,
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/getting-started' },
      { text: 'Rules', link: '/all-rules' },
      { text: 'Playground', link: '/playground' },
    ],
    sidebar,
    outline: { level: [2, 3] },
    search: { provider: 'local' },
    editLink: { pattern: `${repository}/edit/main/:path` },
    footer: { message: 'MIT licence. Not affiliated with Binom.' },
    externalLinkIcon: true,
  },
});
