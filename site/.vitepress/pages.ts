/** Which file of the repository is which page, and what links between files are on the site. */
import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';

export const repository = 'https://github.com/binom-lint/eslint-plugin-binom';

/** Pages whose address is not that of their file. */
const PAGES: Readonly<Record<string, string>> = {
  'CONTRIBUTING.md': 'contributing.md',
  'SECURITY.md': 'security.md',
  'CHANGELOG.md': 'changelog.md',
  'bench/README.md': 'benchmarks.md',
};

/** The page that a Markdown file of the repository is. */
export function getPageOf(file: string): string {
  return PAGES[file] ?? file.replace(/^(?:docs|site)\//, '');
}

function getFileOf(page: string, root: string): string {
  const named = Object.entries(PAGES).find(([, target]) => target === page)?.[0];
  const candidates = [named, page, `docs/${page}`, `site/${page}`];
  return candidates.find((file) => file !== undefined && existsSync(resolve(root, file))) ?? page;
}

/**
 * Links are written as GitHub reads them: relative to the file. On the site a link to a page is that page's address, and one to any other
 * file leads to the repository. A link that leads nowhere is left as it is, and fails the build.
 */
export function rewriteLinks(md: MarkdownRenderer, root: string): void {
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    // Titles are rendered without an environment.
    const { path, realPath } = env as { path?: string; realPath?: string };
    if (path === undefined) return;
    const file = getFileOf(relative(root, realPath ?? path), root);
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null;
      if (href !== null) token.attrSet('href', getTarget(href, file, root));
    }
  });
}

function getTarget(href: string, file: string, root: string): string {
  if (/^(?:[a-z]+:|#|\/)/i.test(href)) return href;
  const [path = '', hash] = href.split('#');
  const target = relative(root, resolve(root, dirname(file), path));
  if (!existsSync(resolve(root, target))) return href;
  if (target === 'README.md') return '/getting-started';
  const suffix = hash === undefined ? '' : `#${hash}`;
  if (target === 'bench/README.md' || (target.endsWith('.md') && !target.endsWith('README.md')))
    return `/${getPageOf(target).replace(/\.md$/, '')}${suffix}`;
  const kind = statSync(resolve(root, target)).isDirectory() ? 'tree' : 'blob';
  return `${repository}/${kind}/main/${target}${suffix}`;
}
