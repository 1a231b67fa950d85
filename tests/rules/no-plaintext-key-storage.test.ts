import rule from '../../src/rules/no-plaintext-key-storage.ts';
import { marked, testRule, type ErrorBesidesPlace } from '../helpers/rule-tester.ts';

const ANY = { settings: { binom: { credentials: 'any' } } };
const KEY = "const apiKey = requireEnv('BINOM_API_KEY');\n";
const stored = (name: string, into: string, noun = 'Binom key'): ErrorBesidesPlace => ({
  messageId: 'stored',
  data: { noun, name, into },
});
const NAME = 'BINOM_API_KEY (from line 1)';

testRule('no-plaintext-key-storage', rule, {
  valid: [
    `${KEY}localStorage.setItem('hasKey', String(Boolean(apiKey)));`,
    `${KEY}localStorage.setItem('key', encrypt(apiKey));`,
    `${KEY}document.cookie = 'key=; max-age=0';`,
    `import fs from 'node:fs';\n${KEY}fs.writeFileSync('.env', 'BINOM_API_KEY=' + apiKey);`,
    `import fs from 'node:fs';\nimport path from 'node:path';\n${KEY}fs.writeFileSync(path.join(dir, '.env.local'), apiKey);`,
    `import Store from 'electron-store';\n${KEY}new Store({ encryptionKey: pin }).set('key', apiKey);`,
    `import * as SecureStore from 'expo-secure-store';\n${KEY}SecureStore.setItemAsync('key', apiKey);`,
    {
      code: `import fs from 'node:fs';\n${KEY}fs.writeFileSync('conf/secrets.json', apiKey);`,
      options: [{ allowFiles: ['secrets.json'] }],
    },
    { code: "res.cookie('session', sessionToken, { httpOnly: true });", ...ANY },
    { code: "localStorage.setItem('theme', theme); localStorage.setItem('tokenType', tokenType);", ...ANY },
  ],
  invalid: [
    marked(`${KEY}localStorage.setItem('key', «apiKey»);`, stored(NAME, 'web storage')),
    marked(`${KEY}localStorage.key = «apiKey»;`, stored(NAME, 'web storage')),
    marked(`${KEY}window.sessionStorage['k'] = «JSON.stringify({ apiKey })»;`, stored(NAME, 'web storage')),
    marked(`${KEY}document.cookie = «\`key=\${apiKey}\`»;`, stored(NAME, 'a cookie that scripts can read')),
    marked(`${KEY}res.cookie('key', «apiKey», { httpOnly: true });`, stored(NAME, 'a cookie')),
    marked(`${KEY}res.setHeader('Set-Cookie', «\`key=\${apiKey}\`»);`, stored(NAME, 'a cookie')),
    marked(
      `import { writeFile } from 'node:fs/promises';\n${KEY}await writeFile('key.txt', «apiKey»);`,
      stored('BINOM_API_KEY (from line 2)', 'a file'),
    ),
    marked(`${KEY}chrome.storage.local.set(«{ apiKey }»);`, stored(NAME, 'extension storage')),
    marked(
      `import AsyncStorage from '@react-native-async-storage/async-storage';\n${KEY}const store = (k, v) => AsyncStorage.setItem(k, v);\nstore('key', «apiKey»);`,
      stored('BINOM_API_KEY (from line 2)', "the app's plain storage"),
    ),
    marked("localStorage.setItem('pw', «password»);", stored('password', 'web storage', 'credential'), ANY),
  ],
});
