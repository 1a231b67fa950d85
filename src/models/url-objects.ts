/** Functions that take a URL as an object of its parts. */
import type { Row } from './row.ts';
import { splitList } from './sink-row.ts';

/** What makes a text of a URL's parts. */
export const URL_BUILDER_ROWS: readonly Row[] = [
  { callee: 'query-string#stringifyUrl' },
  { callee: 'url#format' },
  { callee: '{,#imports#,#app#,nuxt/app#}navigateTo' },
];

/** Routers by the last word of their name, and their methods that go to a place. */
export const ROUTERS: ReadonlySet<string> = new Set(splitList('router history navigation navigator'));
export const ROUTER_METHODS: ReadonlySet<string> = new Set(splitList('push replace navigate prefetch resolve'));

/** Bare functions that go to a place, when their definition is in another file. */
export const ROUTE_FUNCTIONS: ReadonlySet<string> = new Set(splitList('navigate navigateTo redirect'));
