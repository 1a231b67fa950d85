/**
 * A checker for Stryker that lets a sample of the mutants through, so that a run ends within an hour: all others count as invalid, which
 * the score leaves out. The choice follows from the mutant's own text, so that a run can be repeated and a change moves few mutants.
 *   MUTANT_SAMPLE=40  one in so many (default 40);  MUTANT_LIST=FILE  instead, the mutants that a JSON list of earlier survivors names
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

const EVERY = Number(process.env.MUTANT_SAMPLE ?? 40);
const list = process.env.MUTANT_LIST;
const listed = list !== undefined && existsSync(list) ? new Set(JSON.parse(readFileSync(list, 'utf8'))) : undefined;

/** The same for a mutant in each run: file (below `src`), place and what stands there instead. */
function getMutantId({ fileName, location, mutatorName, replacement }) {
  const { start, end } = location;
  const file = relative(process.cwd(), fileName).replace(/^.*?(?=src\/)/, '');
  return `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${mutatorName} ${replacement}`;
}

function isWanted(mutant) {
  if (listed) return listed.has(getMutantId(mutant));
  const hash = createHash('sha256').update(getMutantId(mutant)).digest();
  return hash.readUInt32BE(0) % EVERY === 0;
}

class SampleChecker {
  init() {
    return Promise.resolve();
  }

  check(mutants) {
    const entries = mutants.map((mutant) => [
      mutant.id,
      isWanted(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
    ]);
    return Promise.resolve(Object.fromEntries(entries));
  }

  group(mutants) {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }
}

const create = () => new SampleChecker();
create.inject = [];
/** What Stryker looks for in a plugin's module. */
export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: create }];
