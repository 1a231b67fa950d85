/** Where values are kept in plain text: web, extension and mobile storage, cookies, configuration stores and files. */
import { sinks, splitList } from './sink-row.ts';
import type { NamedSinkRow, SinkRow, TargetRow } from './sink-row.ts';

const WEB = '{localStorage,sessionStorage}';
const WINDOW = '{window,globalThis,self,global}';
const FS_WRITES = '{writeFile,writeFileSync,appendFile,appendFileSync}';
/** A cookie that scripts of the page write, so they can read it too. */
const PAGE_COOKIE = 'a cookie that scripts can read';
const KV = '{setItem,mergeItem}';

/** Objects of cloud stores: files on another's disk. */
const OBJECT_ROWS: readonly SinkRow[] = [
  ...sinks(
    { into: 'an object store', only: ['Body', 'Metadata', 'Tagging'] },
    '@aws-sdk/client-s3#{PutObjectCommand,UploadPartCommand,S3().putObject} aws-sdk#S3().{putObject,upload}',
  ),
  ...sinks(
    { into: 'an object store', to: 1 },
    `@google-cloud/storage#Storage().bucket().file().save
    @azure/storage-blob#{BlobServiceClient(),BlobServiceClient.fromConnectionString()}.getContainerClient().getBlockBlobClient().{upload,uploadData}`,
  ),
  ...sinks(
    { into: 'an object store', from: 1, to: 2 },
    '@vercel/blob#put @supabase/supabase-js#createClient().storage.from().{upload,update} @netlify/blobs#getStore().{set,setJSON}',
  ),
];

/** Writes to storage known by what their callee denotes. */
export const STORAGE_ROWS: readonly SinkRow[] = [
  ...sinks(
    { into: 'web storage', from: 1 },
    `${WEB}.setItem ${WINDOW}.${WEB}.setItem Storage.prototype.setItem.call localforage#setItem
    localforage#createInstance().setItem idb-keyval#set idb#openDB().{put,add} store#set store2#{set,session.set,local.set}
    lscache#set lockr#set ngx-webstorage#{LocalStorageService,SessionStorageService}().store secure-web-storage#().setItem
    usehooks-ts#{useLocalStorage,useSessionStorage} @uidotdev/usehooks#{useLocalStorage,useSessionStorage}
    react-use#{useLocalStorage,useSessionStorage} @vueuse/core#{useLocalStorage,useSessionStorage,useStorage}
    quasar#{LocalStorage,SessionStorage}.{set,setItem} $ls.set @ngx-pwa/local-storage#{LocalStorage,StorageMap}().{set,setItem}
    jotai/utils#atomWithStorage {$window.localStorage,$window.sessionStorage}.setItem localStorageService.set`,
  ),
  ...sinks(
    { into: 'web storage' },
    `indexedDB.**.{put,add} idb-keyval#setMany store2#setAll @mantine/hooks#useLocalStorage
    {usehooks-ts,@uidotdev/usehooks,react-use,@rehooks/local-storage}#{useLocalStorage,useSessionStorage}().1
    {@mantine/hooks,react-use-storage}#{useLocalStorage,useSessionStorage}().1 @rehooks/local-storage#writeStorage
    ahooks#{useLocalStorageState,useSessionStorageState}().1 use-local-storage-state#().1 use-local-storage#().1`,
  ),
  ...sinks(
    { into: 'web storage' },
    `dexie#{(),Dexie()}.**.{add,put,bulkAdd,bulkPut,update,upsert}
    dexie#{Table,EntityTable}().{add,put,bulkAdd,bulkPut,update,upsert} pouchdb{,-browser}#().{put,post,bulkDocs}
    @ngneat/elf-persist-state#persistState rxdb#createRxDatabase().**.{insert,upsert,bulkInsert}`,
  ),
  ...sinks(
    { into: PAGE_COOKIE, from: 1 },
    `js-cookie#set js-cookie#withAttributes().set universal-cookie#().set cookies-next{,/client,/server}#setCookie
    vue-cookies#set tiny-cookie#{set,setCookie} ngx-cookie-service#CookieService().set cookie#{serialize,stringifySetCookie}
    cookies#().set react-cookie#useCookies().1 @react-native-cookies/cookies#set {$cookies,$cookieStore}.{put,putObject}
    {$.,jQuery.,jquery#}cookie cookie-universal#().set cookie_js#set`,
  ),
  ...sinks(
    { into: 'a cookie', from: 2 },
    'nookies#{set,setCookie} h3#setCookie hono/cookie#{setCookie,setSignedCookie}',
  ),
  ...sinks({ into: 'a cookie' }, 'next/headers#cookies().set cookieStore.set'),
  ...sinks(
    { into: 'extension storage' },
    `{chrome,browser}.storage.{local,sync}.set webextension-polyfill#storage.{local,sync}.set
    webextension-polyfill#browser.storage.{local,sync}.set GM.setValue`,
  ),
  ...sinks(
    { into: 'extension storage', from: 1 },
    'wxt/storage#storage.setItem @wxt-dev/storage#storage.setItem @plasmohq/storage#Storage().set GM_setValue',
  ),
  ...sinks(
    { into: "the app's plain storage", from: 1 },
    `{@react-native-async-storage/async-storage,@react-native-community/async-storage}#${KV} AsyncStorage.${KV}
    react-native#AsyncStorage.${KV} react-native-mmkv#MMKV().set react-native-mmkv#createMMKV().set
    @nativescript/core#ApplicationSettings.setString @nativescript/core/application-settings#setString
    react-native-default-preference#set react-native-shared-preferences#setItem expo-sqlite/kv-store#setItem
    expo-file-system{,/legacy}#writeAsStringAsync {react-native-fs,@dr.pogodin/react-native-fs}#{writeFile,appendFile}
    @ionic/{storage,storage-angular}#Storage().set NativeStorage.setItem {@ionic-native,@awesome-cordova-plugins}/native-storage{,/ngx}#NativeStorage{,()}.setItem
    {rn-fetch-blob,react-native-blob-util}#fs.{writeFile,appendFile} {wx,uni,my,tt,swan,qq,Taro}.setStorageSync @tarojs/taro#setStorageSync
    figma.clientStorage.setAsync Office.context.{roamingSettings,document.settings}.set Neutralino.storage.setData`,
  ),
  ...sinks(
    { into: "the app's plain storage" },
    `@react-native-async-storage/async-storage#{multiSet,multiMerge} AsyncStorage.{multiSet,multiMerge}
    @react-native-async-storage/async-storage#useAsyncStorage().setItem @capacitor/preferences#Preferences.set
    {wx,uni,my,tt,swan,qq,Taro}.setStorage @tarojs/taro#setStorage
    @capacitor/storage#Storage.set expo-file-system#File().write`,
  ),
  ...sinks(
    { into: 'a configuration file' },
    `{electron-store,conf,configstore}#().{set,setAll} data-store#().set electron-settings#{set,setSync} preferences#().set
    obsidian#Plugin().saveData node-json-db#JsonDB().push @tauri-apps/plugin-store#{Store,LazyStore,load}().set nconf#set`,
  ),
  ...sinks({ into: 'a configuration file', from: 1, to: 2 }, 'configstore#'),
  ...sinks({ into: 'a configuration file', only: ['defaults'] }, '{electron-store,conf}#'),
  ...sinks(
    { into: "the editor's settings", from: 1, to: 2 },
    `vscode#ExtensionContext().{globalState,workspaceState}.update vscode#Memento().update
    vscode#workspace.getConfiguration().update atom.config.set`,
  ),
  ...sinks({ into: 'a sheet' }, 'SpreadsheetApp.**.{setValue,setValues,appendRow,setNote}'),
  ...sinks(
    { into: 'a plain store on disk', from: 1 },
    `node-persist#{setItem,set} node-localstorage#LocalStorage().setItem level#Level().put cacache#put electron-json-storage#set
    keyv-file#KeyvFile().set simple-json-db#().set`,
  ),
  ...sinks(
    { into: 'a file', from: 1, to: 2 },
    `fs#${FS_WRITES} fs/promises#${FS_WRITES} fs#promises.${FS_WRITES} {graceful-fs,original-fs}#${FS_WRITES}
    fs#{write,writeSync} fs-extra#${FS_WRITES} fs-extra#{outputFile,outputFileSync,write,writeSync}
    fs-extra#{outputJson,outputJSON,outputJsonSync,outputJSONSync,writeJson,writeJSON,writeJsonSync,writeJSONSync}
    jsonfile#{writeFile,writeFileSync} write-file-atomic# write-file-atomic#sync write-json-file#
    write-json-file#{writeJsonFile,writeJsonFileSync,sync} write-yaml-file# atomically#{writeFile,writeFileSync}
    Bun.write bun#write Deno.{writeTextFile,writeTextFileSync,writeFile,writeFileSync} {@tauri-apps/api/fs,@tauri-apps/plugin-fs}#{writeTextFile,writeFile}
    fs-jetpack#{write,append} steno#`,
  ),
  ...sinks(
    { into: 'a file' },
    `fs#createWriteStream().{write,end} graceful-fs#createWriteStream().{write,end} fs-extra#createWriteStream().{write,end}
    fs#promises.open().{write,writeFile,appendFile} fs/promises#open().{write,writeFile,appendFile} steno#Writer().write
    sonic-boom#().write shelljs#ShellString Bun.file().writer().write`,
  ),
  ...OBJECT_ROWS,
];

/** Writes to storage known by names and by the end of the callee's path. */
export const NAMED_STORAGE_ROWS: readonly NamedSinkRow[] = [
  { receivers: ['res', 'response', 'reply'], methods: ['cookie', 'setCookie'], from: 1, into: 'a cookie' },
  { receivers: ['$cookies'], methods: ['set'], from: 1, into: PAGE_COOKIE },
  { receivers: ['cookies', 'jar'], methods: ['set'], into: 'a cookie', except: ['name', 'httpOnly', 'secure'] },
  { receivers: ['cookies', 'jar', 'cookiestore'], methods: ['put', 'putObject'], from: 1, into: 'a cookie' },
  { receivers: ['localstorage', 'sessionstorage'], methods: ['setItem'], from: 1, into: 'web storage' },
  { receivers: ['localforage', 'asyncstorage'], methods: ['setItem'], from: 1, into: 'web storage' },
  { receivers: ['store', 'objectstore'], methods: ['put'], to: 1, into: 'web storage' },
  { receivers: ['objectstore'], methods: ['add'], into: 'web storage' },
];

/** Assignments that store. */
export const STORAGE_TARGETS: readonly TargetRow[] = [
  { callee: '{document,window.document,globalThis.document}.cookie', into: PAGE_COOKIE },
  { callee: `${WEB}.*`, into: 'web storage' },
  { callee: `${WINDOW}.${WEB}.*`, into: 'web storage' },
  { callee: '{$localStorage,$sessionStorage}.*', into: 'web storage' },
];

/** Options of a store that encrypt what it holds. */
export const ENCRYPTION_OPTIONS: ReadonlySet<string> = new Set(splitList('encryptionKey encryption cipher secret'));

/** File names that the guidelines mean for keys: the environment file and mounted secrets. */
export const SECRET_FILE =
  /(?:^|[/\\])\.(?:env|dev\.vars|envrc)(?:\.[\w.-]*)?$|^\.env|(?:^|[/\\])run[/\\]secrets[/\\]/u;

/** Bare functions that set a cookie, when their definition is in another file. */
export const STORAGE_FUNCTION_NAMES: ReadonlySet<string> = new Set(splitList('setCookie writeCookie saveCookie'));

/** Words in the name of a function or class that say that it exists to store. */
export const STORAGE_WRAPPER_WORDS: ReadonlySet<string> = new Set(splitList('storage store persist cache'));
