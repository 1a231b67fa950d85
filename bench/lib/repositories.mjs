// Repositories to measure on, made of published sources; the same ones each time.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, getCorpus } from './tools.mjs';

const SLICE = 3000;
/** One file in a thousand is about Binom and has a fault. */
const CANDIDATE_EVERY = 1000;
const CANDIDATE = `const key = process.env.BINOM_API_KEY;
export const load = () => fetch('https://trk.example.org/public/api/v1/report/campaign', { headers: { 'api-key': key } });
console.log(process.env.BINOM_API_KEY);
`;

export function git(folder, args, input) {
  const { status, stderr } = spawnSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], {
    cwd: folder,
    input,
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.toString()}`);
}

/** Texts of about 3 KB, cut from public TypeScript where a statement begins. */
async function getTexts() {
  const files = await getCorpus();
  return files.flatMap((file) => {
    const whole = readFileSync(file, 'utf8');
    if (whole.length <= SLICE * 1.5) return [whole];
    const parts = [];
    for (let start = 0; start < whole.length;) {
      const next = whole.indexOf('\nexport ', start + SLICE);
      const end = next < 0 ? whole.length : next + 1;
      parts.push(whole.slice(start, end));
      start = end;
    }
    return parts;
  });
}

/** Writes files into `folder` unless they are there; `write` gets the texts. */
async function make(name, write) {
  const folder = join(CACHE, name);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  write(partial, await getTexts());
  renameSync(partial, folder);
  return folder;
}

/** A repository of `count` files of TypeScript, JSON, Markdown and YAML, about 3 KB each, all of them in the index. */
export function makeTree(count) {
  return make(`tree-${count}`, (folder, texts) => {
    for (let i = 0; i < count; i += 1) {
      const place = join(folder, `packages/p${i % 100}`);
      if (i < 100) mkdirSync(place, { recursive: true });
      const text = `// ${i}\n${texts[i % texts.length]}`;
      if (i % CANDIDATE_EVERY === 7) writeFileSync(join(place, `f${i}.ts`), CANDIDATE);
      else if (i % 10 < 7) writeFileSync(join(place, `f${i}.ts`), text);
      else if (i % 10 === 7) writeFileSync(join(place, `f${i}.json`), JSON.stringify({ i, text }, null, 1));
      else if (i % 10 === 8)
        writeFileSync(join(place, `f${i}.md`), `# File ${i}\n\n${text.replaceAll(/^/gm, '    ')}\n`);
      else writeFileSync(join(place, `f${i}.yml`), `text: |\n${text.replaceAll(/^/gm, '  ')}\n`);
    }
    git(folder, ['init', '-q']);
    git(folder, ['add', '-A']);
  });
}

/** A repository of some files of another one, made anew each time. */
export function makeCopy(name, from, paths) {
  const folder = join(CACHE, name);
  rmSync(folder, { recursive: true, force: true });
  for (const path of paths) cpSync(join(from, path), join(folder, path));
  git(folder, ['init', '-q']);
  git(folder, ['add', '-A']);
  return folder;
}

/** A repository with a commit and nothing else. */
export function makeEmpty(name) {
  return make(name, (folder) => {
    writeFileSync(join(folder, 'README.md'), '# Nothing\n');
    git(folder, ['init', '-q']);
    git(folder, ['add', '-A']);
    git(folder, ['commit', '-qm', 'Nothing']);
  });
}

/** A repository of `count` commits that each change one of 500 files. */
export function makeHistory(count) {
  return make(`history-${count}`, (folder, texts) => {
    git(folder, ['init', '-q', '-b', 'main']);
    const stream = [];
    for (let i = 0; i < count; i += 1) {
      const text = Buffer.from(
        `// version ${i}\n${texts[(i % 500) + Math.floor(i / 5000)]}\nexport const v${i} = ${i};\n`,
      );
      const head = `commit refs/heads/main\ncommitter bench <bench@localhost> ${1_700_000_000 + i * 60} +0000\ndata 6\nChange\n`;
      stream.push(
        Buffer.from(`${head}M 100644 inline src/f${i % 500}.ts\ndata ${text.length}\n`),
        text,
        Buffer.from('\n'),
      );
    }
    git(folder, ['fast-import', '--quiet'], Buffer.concat(stream));
    git(folder, ['reset', '-q', '--hard']);
  });
}
