/**
 * Where a credential must not come from. `callee` denotes a function (its result, awaited, with everything read from it, has the
 * origin) or, with `as: 'object'`, an object (whatever is read or called on it has the origin).
 */
export interface InputRow {
  readonly callee: string;
  readonly as?: 'object';
  readonly kind: 'input' | 'file' | 'storage';
  /** What the place is called in a message: "comes from <what>". */
  readonly what: string;
}

const row = (kind: InputRow['kind'], what: string, callees: readonly string[], as?: 'object'): InputRow[] =>
  callees.map((callee) => ({ callee, kind, what, ...(as && { as }) }));

const COMMAND_LINE = 'the command line';
const PROMPT = 'a prompt';
const REQUEST = 'a request';
const STORAGE = 'browser storage';
const COOKIE = 'a cookie';
const PAGE_URL = "the page's URL";
const FILE = 'a plain file';

/** Command-line arguments: they stand in process lists, shell histories and CI logs. */
const ARGUMENTS: readonly InputRow[] = [
  ...row(
    'input',
    COMMAND_LINE,
    ['{process,globalThis.process}.{argv,execArgv}', 'process#{argv,execArgv}', 'Deno.args', 'Bun.argv', 'bun#argv'],
    'object',
  ),
  ...row(
    'input',
    COMMAND_LINE,
    [
      '{yargs,yargs/yargs}#**argv',
      'commander#program.{args,opts,rawArgs}',
      'commander#program',
      'commander#Command()',
      'commander#createCommand()',
      'optimist#argv',
      'meow#()',
      'minimist#()',
      'mri#()',
      'arg#()',
      'nopt#()',
      'getopts#()',
      'yargs-parser#()',
      'command-line-args#()',
      'cac#().options',
      'tiny-parse-argv#()',
      'type-flag#typeFlag()',
      'cleye#cli()',
      'sade#()',
      'subarg#()',
      'argparse#ArgumentParser().parse_args()',
      'util#parseArgs()',
    ],
    'object',
  ),
  ...row('input', COMMAND_LINE, [
    '{yargs,yargs/yargs}#**{parse,parseSync,parseAsync}',
    'cac#cac().parse',
    'cac#().parse',
    '@oclif/core#{Command,Flags,Args}().parse',
    '@std/cli/parse-args#parseArgs',
    'jsr:@std/cli/parse-args#parseArgs',
    'jsr:@std/cli#parseArgs',
    'https://deno.land/std/flags/mod.ts#parse',
  ]),
];

/** What a person types while the program runs. */
const PROMPTS: readonly InputRow[] = [
  ...row('input', PROMPT, [
    'prompts#',
    'prompts#prompt',
    'inquirer#{prompt,createPromptModule()}',
    '@inquirer/prompts#{input,password,editor,search}',
    '@inquirer/{input,password,editor}#',
    'enquirer#{prompt,Input().run,Password().run,Invisible().run}',
    'enquirer#().prompt',
    'readline#createInterface().question',
    'readline/promises#createInterface().question',
    'readline-sync#{question,prompt,questionNewPassword,keyIn}',
    'prompt#{get,getAsync}',
    'prompt-sync#()',
    'prompt-async#get',
    'promptly#{prompt,password}',
    '@clack/prompts#{text,password,group}',
    '@topcli/prompts#question',
    'read#',
    'read#read',
    'password-prompt#',
    'consola#{prompt,consola.prompt}',
    'zx#question',
    'vscode#window.{showInputBox,showQuickPick}',
    'cliffy/prompt#{Input,Secret}.prompt',
    '{prompt,window.prompt,globalThis.prompt}',
  ]),
];

/** Web storage and what stands for it on devices and in extensions: readable by any script or app backup. */
const BROWSER: readonly InputRow[] = [
  ...row(
    'storage',
    STORAGE,
    ['{localStorage,sessionStorage}', '{window,globalThis,self,global}.{localStorage,sessionStorage}'],
    'object',
  ),
  ...row('storage', 'extension storage', [
    '{chrome,browser}.storage.{local,sync,session,managed}.get',
    'webextension-polyfill#storage.{local,sync,session}.get',
    'wxt/storage#storage.getItem',
    '@plasmohq/storage#Storage().get',
  ]),
  ...row('storage', STORAGE, [
    'localforage#{getItem,createInstance().getItem}',
    'idb-keyval#{get,getMany}',
    'store#get',
    'store2#{get,session.get,local.get}',
    'lscache#get',
    'lockr#get',
    'usehooks-ts#{useLocalStorage,useSessionStorage,useReadLocalStorage}',
    '@uidotdev/usehooks#{useLocalStorage,useSessionStorage}',
    'react-use#{useLocalStorage,useSessionStorage}',
    '@vueuse/core#{useLocalStorage,useSessionStorage,useStorage}',
    '@mantine/hooks#useLocalStorage',
  ]),
  ...row('storage', "the app's plain storage", [
    '@react-native-async-storage/async-storage#{getItem,multiGet}',
    'react-native#AsyncStorage.getItem',
    'react-native-mmkv#MMKV().getString',
    '@capacitor/preferences#Preferences.get',
    '@ionic/storage#Storage().get',
    'electron-store#().get',
    'conf#().get',
    'configstore#().get',
    'electron-settings#{get,getSync}',
    'node-localstorage#LocalStorage().getItem',
  ]),
  ...row('storage', COOKIE, ['{document,window.document}.cookie'], 'object'),
  ...row('storage', COOKIE, [
    'js-cookie#get',
    'universal-cookie#().get',
    'cookies-next#{getCookie,getCookies}',
    'nookies#{get,parseCookies}',
    'react-cookie#useCookies',
    'cookie#{parse,parseCookie}',
    'hono/cookie#{getCookie,getSignedCookie}',
    'next/headers#cookies().get',
    'cookies#().get',
    'h3#{getCookie,parseCookies}',
    'useCookie',
  ]),
  ...row(
    'input',
    PAGE_URL,
    ['{location,window.location,document.location,globalThis.location}.{search,hash,href}'],
    'object',
  ),
  ...row('input', PAGE_URL, [
    'next/navigation#useSearchParams',
    'next/navigation#useParams',
    'next/router#useRouter().query',
    'react-router#{useSearchParams,useParams}',
    'react-router-dom#{useSearchParams,useParams}',
    'vue-router#useRoute',
    '@tanstack/react-router#useSearch',
    'wouter#{useSearch,useSearchParams}',
  ]),
  ...row('input', 'a form field', ['document.{getElementById,querySelector}().value'], 'object'),
  ...row('input', 'a form field', ['$().val', 'jQuery().val', 'jquery#().val']),
];

/** What such a call hands to its callback. */
const CALLBACKS: readonly InputRow[] = [
  ...row('storage', 'extension storage', ['{chrome,browser}.storage.{local,sync,session,managed}.get.@0'], 'object'),
  ...row('file', FILE, ['{fs,fs-extra,graceful-fs}#readFile.@1'], 'object'),
  ...row('input', REQUEST, ['@trpc/server#**{query,mutation,subscription}.@0.input'], 'object'),
  ...row('input', 'a page of the app', ['electron#ipcMain.{handle,handleOnce,on,once}.{@1,@2,@3}'], 'object'),
  ...row(
    'input',
    'a tool call',
    ['@modelcontextprotocol/sdk/server/mcp.js#McpServer().{tool,registerTool,prompt,registerPrompt}.@0'],
    'object',
  ),
  ...row('input', PROMPT, ['readline#createInterface().question.@0', 'prompt#get.@1', 'read#.@1'], 'object'),
];

/** Requests, as far as a library's function hands them out. */
const REQUESTS: readonly InputRow[] = [
  ...row('input', REQUEST, [
    'h3#{getQuery,readBody,readFormData,getHeader,getRequestHeader,getRouterParam,getRouterParams,getValidatedQuery,readValidatedBody}',
    '{getQuery,readBody,getHeader,getRouterParam}',
    'next/headers#headers().get',
    'raw-body#',
    'co-body#*',
    'body#*',
    'micro#{json,text,buffer}',
    'querystring#parse',
    '@trpc/server#initTRPC.create().procedure.input().{query,mutation}',
  ]),
];

/** Cells of a spreadsheet, read by everybody with whom it is shared. */
const SHEETS: readonly InputRow[] = row('file', 'a spreadsheet', [
  'SpreadsheetApp.**{getValue,getValues,getDisplayValue,getDisplayValues}',
]);

/** Files that are not secret stores: they get committed, copied, packed and backed up. */
const FILES: readonly InputRow[] = [
  ...row('file', FILE, [
    'fs#{readFileSync,readFile,promises.readFile}',
    'fs/promises#readFile',
    'fs-extra#{readFile,readFileSync,readJson,readJSON,readJsonSync,readJSONSync}',
    'graceful-fs#{readFile,readFileSync}',
    'jsonfile#{readFile,readFileSync}',
    'load-json-file#{loadJsonFile,loadJsonFileSync,sync}',
    'load-json-file#',
    'read-json-file#',
    'Deno.{readTextFile,readTextFileSync,readFile,readFileSync}',
    'Bun.file().{json,text,bytes,arrayBuffer}',
    'bun#file().{json,text,bytes,arrayBuffer}',
    'rc#',
    'cosmiconfig#cosmiconfig().{search,load}',
    'cosmiconfig#cosmiconfigSync().{search,load}',
    'lilconfig#lilconfig().{search,load}',
    'c12#loadConfig',
    'read-yaml-file#*',
    'ini#parse',
    'vscode#workspace.getConfiguration().get',
  ]),
];

/** Every place from which a credential must not be taken. */
export const INPUT_ROWS: readonly InputRow[] = [
  ...ARGUMENTS,
  ...PROMPTS,
  ...BROWSER,
  ...CALLBACKS,
  ...REQUESTS,
  ...SHEETS,
  ...FILES,
];
