import { execFileSync, execSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { readBinom } from './binom';

export async function exportAll() {
  const { url, binomApiKey } = await readBinom();

  const env = { ...process.env, BINOM_API_KEY: binomApiKey };
  spawn('node', ['sync.js'], { env, stdio: 'inherit' });
  execFileSync('vault', ['kv', 'put', 'binom', '-'], { input: binomApiKey });

  writeFileSync('urls.csv', Papa.unparse([{ url }]));

  writeFileSync('keys.csv', Papa.unparse([{ url, binomApiKey }])); // $ no-plaintext-key-storage

  writeFileSync('docker-compose.override.yml', `services:\n  app:\n    environment:\n      BINOM_API_KEY: ${binomApiKey}\n`); // $ no-plaintext-key-storage

  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('trackers').addRow([url]);
  await workbook.xlsx.writeFile('trackers.xlsx');

  new PDFDocument().text(url);

  execSync(`echo ${url} > url.txt`);
}
