/**
 * What well-known functions and methods do with a value that is handed to them: keep it, print it, or lose it.
 *
 * | keep | the result |
 * |---|---|
 * | `same` | is the argument (or a copy of it), property for property |
 * | `text` | is a text made of the arguments; objects print as `[object Object]` |
 * | `dump` | is a text in which objects print whole |
 * | `query` | is a query text with the argument's names and values |
 * | `parse` | is what a dumped text held |
 * | `merge` | has the properties of all arguments |
 * | `request` | is a request of a URL and options |
 * | `instance` | is a client whose `defaults` are the argument |
 * | `entries` | is a list of `[name, value]` of the argument |
 * | `values` | is a list of the argument's values |
 * | `fromEntries` | is an object made of a list of `[name, value]` |
 * | `from` | is a copy of a list, or what the callback makes of its elements |
 * | `settled` | is a list of `{ status, value }` of a list of promises |
 * | `collection` | holds the argument's names and values (`Map`, `Headers`, `URLSearchParams`) |
 * | `url` | is a URL made of the arguments; its origin and path hold no query |
 * | `error` | is an error whose message is the first argument and whose cause is an option |
 * | `pick` / `omit` | has only / all but the named properties of the first argument |
 * | `state` | is a pair of the argument, or what the pair's second part is called with later, and that function |
 * | `bind` | is the function itself |
 * | `clean` | holds nothing of the arguments that matters |
 */
import type { Row } from './row.ts';

export type Keep =
  | 'same'
  | 'text'
  | 'dump'
  | 'query'
  | 'parse'
  | 'merge'
  | 'request'
  | 'instance'
  | 'entries'
  | 'values'
  | 'fromEntries'
  | 'from'
  | 'settled'
  | 'collection'
  | 'url'
  | 'error'
  | 'pick'
  | 'omit'
  | 'state'
  | 'bind'
  | 'clean';

export interface PassRow extends Row {
  readonly keep: Keep;
  /** Which argument counts; all of them when left out. */
  readonly arg?: number;
}

export const PASS_ROWS: readonly PassRow[] = [
  { callee: 'String', keep: 'text', arg: 0 },
  {
    callee: '{encodeURIComponent,encodeURI,decodeURIComponent,decodeURI,escape,unescape,btoa,atob}',
    keep: 'text',
    arg: 0,
  },
  { callee: 'String.raw', keep: 'text' },
  { callee: '{buffer#Buffer,Buffer}', keep: 'same', arg: 0 },
  { callee: '{buffer#Buffer,Buffer}.{from,concat}', keep: 'same', arg: 0 },
  { callee: '{Uint8Array,TextDecoder().decode,TextEncoder().encode}', keep: 'same', arg: 0 },
  { callee: 'Uint8Array.from', keep: 'same', arg: 0 },
  {
    callee: '{crypto-js#enc.*.parse,crypto-js/{enc-utf8,enc-hex,enc-base64,enc-latin1}#parse,CryptoJS.enc.*.parse}',
    keep: 'same',
    arg: 0,
  },
  { callee: 'util#{TextDecoder().decode,TextEncoder().encode}', keep: 'same', arg: 0 },
  { callee: 'JSON.stringify', keep: 'dump', arg: 0 },
  { callee: 'JSON.parse', keep: 'parse', arg: 0 },
  {
    callee:
      '{js-yaml#{load,safeLoad},yamljs#parse,{yaml,toml,@iarna/toml,smol-toml,json5,hjson,jsonc-parser,comment-json,ini,@ltd/j-toml,plist}#{parse,parse.string},@std/yaml#parse,@std/toml#parse,Bun.{YAML,TOML}.parse}',
    keep: 'parse',
    arg: 0,
  },
  { callee: '{strip-json-comments,strip-bom}#', keep: 'text', arg: 0 },
  { callee: 'util#{format,inspect,formatWithOptions}', keep: 'dump' },
  {
    callee:
      '{safe-stable-stringify,fast-safe-stringify,json-stringify-safe,fast-json-stable-stringify,superjson,flatted}#{stringify}',
    keep: 'dump',
    arg: 0,
  },
  {
    callee:
      '{safe-stable-stringify,fast-safe-stringify,json-stringify-safe,fast-json-stable-stringify,serialize-javascript,devalue}#',
    keep: 'dump',
    arg: 0,
  },
  {
    callee: '{js-yaml#dump,yaml#stringify,toml#stringify,ini#stringify,devalue#stringify,devalue#uneval}',
    keep: 'dump',
    arg: 0,
  },
  { callee: '{querystring,qs,query-string}#{stringify,encode}', keep: 'query', arg: 0 },
  {
    callee: '{util,pretty-format,object-inspect,sprintf-js,util-inspect}#{inspect,format,sprintf,vsprintf}',
    keep: 'dump',
  },
  { callee: '{object-inspect,pretty-format,json-stable-stringify,fast-json-stringify}#', keep: 'dump' },
  {
    callee:
      '{papaparse#unparse,csv-stringify/sync#stringify,json2csv#parse,json5#stringify,@json2csv/plainjs#Parser().parse,xml2js#Builder().buildObject}',
    keep: 'dump',
    arg: 0,
  },
  { callee: '{boxen,wrap-ansi,strip-ansi,ansi-align,terminal-link,dedent,ts-dedent,outdent}#', keep: 'text' },
  { callee: '{{hono/html,lit,lit-html,uhtml}#{html,raw,svg,unsafeHTML,unsafeSVG},common-tags#*}', keep: 'text' },
  { callee: 'url#format', keep: 'dump', arg: 0 },
  // What a template is given ends in its text.
  {
    callee: '{ejs,mustache,nunjucks,eta,pug,art-template,twig,squirrelly}#{render,renderFile,renderString}',
    keep: 'dump',
    arg: 1,
  },
  {
    callee: '{handlebars#compile(),pug#{compile,compileFile}(),ejs#compile(),lodash#template(),underscore#template()}',
    keep: 'dump',
    arg: 0,
  },
  {
    callee: 'discord.js#{EmbedBuilder,MessageEmbed}()**{addFields,addField,setFields,setDescription,setTitle}',
    keep: 'dump',
  },
  { callee: '{structuredClone,svelte/store#get}', keep: 'same', arg: 0 },
  { callee: '{react,preact/hooks,preact/compat}#useState', keep: 'state' },
  {
    callee:
      '{valtio#{proxy,snapshot},valtio/vanilla#{proxy,snapshot},vue#{reactive,shallowReactive,readonly,toRaw,markRaw},mobx#{observable,toJS},immer#{current,original},solid-js/store#{createMutable,unwrap}}',
    keep: 'same',
    arg: 0,
  },
  { callee: 'Object.{freeze,seal,preventExtensions,create}', keep: 'same', arg: 0 },
  { callee: 'Object', keep: 'same', arg: 0 },
  { callee: 'Object.{assign}', keep: 'merge' },
  { callee: 'Object.entries', keep: 'entries', arg: 0 },
  { callee: 'Object.values', keep: 'values', arg: 0 },
  { callee: 'Object.fromEntries', keep: 'fromEntries', arg: 0 },
  { callee: 'Object.{keys,getOwnPropertyNames,hasOwn,is}', keep: 'clean' },
  { callee: 'Array.from', keep: 'from', arg: 0 },
  { callee: '{Array,Array.of}', keep: 'merge' },
  { callee: 'Array.isArray', keep: 'clean' },
  { callee: 'Promise.{resolve,all,race,any}', keep: 'same', arg: 0 },
  { callee: 'Promise.allSettled', keep: 'settled', arg: 0 },
  { callee: '{Set,WeakSet}', keep: 'same', arg: 0 },
  { callee: '{Map,WeakMap,Headers,URLSearchParams,FormData}', keep: 'collection', arg: 0 },
  {
    callee: '{url#URLSearchParams,undici#Headers,undici#FormData,node-fetch#Headers,form-data#,cross-fetch#Headers}',
    keep: 'collection',
    arg: 0,
  },
  { callee: '{ipaddr.js#{parse,process},ip-address#{Address4,Address6}}', keep: 'same', arg: 0 },
  { callee: '{URL,url#URL,whatwg-url#URL}', keep: 'url' },
  { callee: '{Request,undici#Request,node-fetch#Request}', keep: 'request' },
  { callee: 'axios#create', keep: 'instance', arg: 0 },
  {
    callee: '{Error,TypeError,RangeError,SyntaxError,EvalError,ReferenceError,URIError,AggregateError}',
    keep: 'error',
    arg: 0,
  },
  { callee: '{Boolean,Number,parseInt,parseFloat,BigInt,Symbol,isNaN,isFinite}', keep: 'clean' },
  { callee: '{process,process#,Deno}.cwd', keep: 'clean' },
  { callee: 'Number.*', keep: 'clean' },
  { callee: 'Math.*', keep: 'clean' },
  {
    callee:
      'lodash#{clone,cloneDeep,merge,mergeWith,assign,extend,defaults,defaultsDeep,compact,toString,trim,get,values,identity}',
    keep: 'merge',
  },
  { callee: '{lodash/,lodash-es/,lodash.}{cloneDeep,merge,assign,defaults,clonedeep}#', keep: 'merge' },
  { callee: '{lodash,lodash-es,es-toolkit,remeda,radash,ramda}#pick', keep: 'pick' },
  { callee: '{lodash,lodash-es,es-toolkit,remeda,radash,ramda}#omit', keep: 'omit' },
  { callee: '{lodash/,lodash-es/,lodash.}pick#', keep: 'pick' },
  { callee: '{lodash/,lodash-es/,lodash.}omit#', keep: 'omit' },
  { callee: 'util#{promisify,deprecate,callbackify}', keep: 'bind', arg: 0 },
  { callee: '{chalk,kleur,picocolors,colorette,ansis,colors,yoctocolors,cli-color,ansi-colors}#**', keep: 'text' },
  { callee: 'util#{styleText,stripVTControlCharacters}', keep: 'text' },
];

/** What a method without a known receiver keeps. `text` methods exist on strings, `list` methods on arrays and promises. */
export type MethodKeep =
  | 'receiver'
  | 'bind'
  | 'slice'
  | 'replace'
  | 'concat'
  | 'split'
  | 'join'
  | 'string'
  | 'element'
  | 'filter'
  | 'pick-element'
  | 'map'
  | 'flat-map'
  | 'reduce'
  | 'then'
  | 'catch'
  | 'entries'
  | 'get'
  | 'writer'
  | 'clean';

const methods = (keep: MethodKeep, names: string): [string, MethodKeep][] =>
  names.split(' ').map((name) => [name, keep]);

export const PASS_METHODS: ReadonlyMap<string, MethodKeep> = new Map([
  ...methods(
    'receiver',
    'trim trimStart trimEnd trimLeft trimRight toUpperCase toLowerCase toLocaleUpperCase toLocaleLowerCase normalize toWellFormed padStart padEnd repeat valueOf reverse toReversed sort toSorted flat finally values toJSON',
  ),
  ...methods('bind', 'bind'),
  ...methods('slice', 'slice substring substr'),
  ...methods('replace', 'replace replaceAll'),
  ...methods('concat', 'concat'),
  ...methods('split', 'split match'),
  ...methods('join', 'join'),
  ...methods('string', 'toString toLocaleString'),
  ...methods('element', 'at pop shift'),
  ...methods('filter', 'filter'),
  ...methods('pick-element', 'find findLast'),
  ...methods('map', 'map'),
  ...methods('flat-map', 'flatMap'),
  ...methods('reduce', 'reduce reduceRight'),
  ...methods('then', 'then'),
  ...methods('catch', 'catch'),
  ...methods('entries', 'entries'),
  ...methods('get', 'get getAll'),
  ...methods('writer', 'set append add'),
  ...methods(
    'clean',
    'includes indexOf lastIndexOf startsWith endsWith search localeCompare charCodeAt codePointAt charAt every some findIndex has hasOwnProperty test forEach',
  ),
]);
