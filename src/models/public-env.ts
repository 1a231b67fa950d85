/** How bundlers and frameworks put values of the build into code that browsers load. */
import type { Row } from './row.ts';
import { splitList } from './sink-row.ts';

/** A configuration file, told by what it exports or calls, and the paths in it that end in the bundle. */
export interface BundlerRow {
  readonly name: string;
  /** Denotations of the functions that take the configuration, and of its types. */
  readonly functions: readonly string[];
  /** Basenames (without extension) by which the tool finds its file; used only together with the shape. */
  readonly file: RegExp;
  /** Dotted paths of tables whose values are written into the bundle; a path's `*` is one name. */
  readonly tables: readonly string[];
  /** Dotted paths whose empty value (`''`) makes every variable public. */
  readonly prefixes?: readonly string[];
  /** What a comment says that gives the configuration its type: `@type {import('next').NextConfig}`. */
  readonly comment?: string;
}

export const BUNDLER_ROWS: readonly BundlerRow[] = [
  {
    name: 'Vite',
    functions: splitList(`vite#{defineConfig,build,createServer,mergeConfig,UserConfig} vitest/config#defineConfig
      astro/config#defineConfig @solidjs/start/config#defineConfig electron-vite#defineConfig wxt#defineConfig
      @sveltejs/kit/vite#sveltekit vitepress#defineConfig @tanstack/react-start/config#defineConfig`),
    file: /^(?:vite|astro|electron\.vite|vitepress|wxt|svelte|app)\.config$/u,
    tables: splitList(`define vite.define renderer.define main.define preload.define esbuild.define
      optimizeDeps.esbuildOptions.define`),
    prefixes: ['envPrefix', 'vite.envPrefix', 'renderer.envPrefix'],
  },
  {
    name: 'Next.js',
    functions: splitList('next#NextConfig next/types#NextConfig @next/bundle-analyzer#()'),
    file: /^next\.config$/u,
    tables: ['env', 'publicRuntimeConfig'],
    comment: "import('next').NextConfig",
  },
  {
    name: 'Nuxt',
    functions: splitList(
      'defineNuxtConfig nuxt/config#defineNuxtConfig nuxt#defineNuxtConfig @nuxt/kit#defineNuxtConfig',
    ),
    file: /^nuxt\.config$/u,
    tables: splitList('runtimeConfig.public publicRuntimeConfig appConfig env vite.define app.head app'),
    prefixes: ['vite.envPrefix'],
  },
  {
    name: 'esbuild',
    functions: splitList(
      'esbuild#{build,buildSync,context,transform,transformSync} tsup#defineConfig tsdown#defineConfig',
    ),
    file: /^(?:esbuild|tsup|tsdown|build)(?:\.config)?$/u,
    tables: ['define', 'env'],
  },
  {
    name: 'Rspack or Rsbuild',
    functions: splitList('@rsbuild/core#defineConfig @rspack/cli#defineConfig @farmfe/core#defineConfig'),
    file: /^(?:rsbuild|rspack|farm)\.config$/u,
    tables: ['source.define', 'builtins.define', 'compilation.define'],
  },
  {
    name: 'Expo',
    functions: splitList('expo/config#{ExpoConfig,ConfigContext}'),
    file: /^app\.config$/u,
    tables: ['extra', 'expo.extra'],
  },
  {
    name: 'Docusaurus',
    functions: splitList('@docusaurus/types#Config'),
    file: /^docusaurus\.config$/u,
    tables: splitList('customFields themeConfig'),
    comment: "import('@docusaurus/types').Config",
  },
  { name: 'Gatsby', functions: splitList('gatsby#GatsbyConfig'), file: /^gatsby-config$/u, tables: ['siteMetadata'] },
  {
    name: 'Quasar',
    functions: splitList('quasar/wrappers#{configure,defineConfig} #q-app/wrappers#defineConfig'),
    file: /^quasar\.(?:config|conf)$/u,
    tables: ['build.env', 'build.rawDefine'],
  },
  { name: 'Bun', functions: ['Bun.build', 'bun#build'], file: /^bunfig$/u, tables: ['define'] },
  { name: 'Vue CLI', functions: splitList('@vue/cli-service#defineConfig'), file: /^vue\.config$/u, tables: [] },
];

/** Plugins of bundlers whose argument is written into the bundle. */
export interface BundlerPluginRow extends Row {
  readonly name: string;
  /** The table is a property of the argument (`values`), or the argument itself. */
  readonly table?: string;
}

const plugin = (name: string, callees: string, table?: string): BundlerPluginRow[] =>
  splitList(callees).map((callee) => ({ name, callee, ...(table !== undefined && { table }) }));

export const BUNDLER_PLUGIN_ROWS: readonly BundlerPluginRow[] = [
  ...plugin(
    'DefinePlugin',
    `webpack#{DefinePlugin,default.DefinePlugin} @rspack/core#{DefinePlugin,rspack.DefinePlugin}
    {webpack,rspack}.DefinePlugin webpack/lib/DefinePlugin#`,
  ),
  ...plugin(
    'EnvironmentPlugin',
    `webpack#EnvironmentPlugin @rspack/core#EnvironmentPlugin {webpack,rspack}.EnvironmentPlugin webpack/lib/EnvironmentPlugin#`,
  ),
  ...plugin('rollup replace', '@rollup/plugin-replace# rollup-plugin-replace# @rollup/plugin-replace#replace'),
  ...plugin('environment plugin', 'vite-plugin-environment# rollup-plugin-inject-process-env# rollup-plugin-define#'),
  ...plugin('envify', 'envify/custom# loose-envify/custom#'),
  ...plugin('HtmlWebpackPlugin', 'html-webpack-plugin#', 'templateParameters'),
];

/** Plugins by the name of their class, wherever it comes from. */
export const PLUGIN_CLASSES: readonly string[] = ['DefinePlugin', 'EnvironmentPlugin', 'DotenvPlugin'];

/** Words in the names of keys that vendors mean for the browser. */
export const PUBLIC_KEY_WORDS: ReadonlySet<string> = new Set(
  splitList(`stripe publishable publish public anon anonymous firebase maps map mapbox recaptcha captcha hcaptcha turnstile sitekey
  site posthog sentry amplitude mixpanel segment analytics ga gtm measurement pusher clerk search client vapid maptiler
  giphy tinymce datadog rum newrelic logrocket intercom crisp onesignal push`),
);

/** Words of a name that no vendor gives a key for the browser: `CLERK_SECRET_KEY`. */
export const PRIVATE_KEY_WORDS: ReadonlySet<string> = new Set([
  'secret',
  'secrets',
  'password',
  'passwords',
  'passwd',
  'private',
]);
