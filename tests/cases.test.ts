import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeCases } from './helpers/labelled-cases.ts';

const ROOT = join(import.meta.dirname, 'cases');

for (const entry of readdirSync(ROOT, { withFileTypes: true })) {
  if (entry.isDirectory()) describeCases(entry.name, join(ROOT, entry.name));
}
