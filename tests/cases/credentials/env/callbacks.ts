import fs from 'node:fs';
import readline from 'node:readline';
import { program } from 'commander';
import { Body, Controller, Get, Headers, Post, Query } from '@nestjs/common';
import * as vscode from 'vscode';
import { BinomClient } from '@adops/binom';

const url = 'https://tk.silverbirch.ads';

chrome.storage.local.get('binomApiKey', (items) => {
  new BinomClient(url, items.binomApiKey); // $ require-env-key
});

fs.readFile('binom.key', 'utf8', (error, text) => {
  if (!error) new BinomClient(url, text.trim()); // $ require-env-key
});

readline.createInterface({ input: process.stdin }).question('key? ', (answer) => {
  new BinomClient(url, answer); // $ require-env-key
});

program.command('sync').option('--key <key>').action((options) => {
  new BinomClient(url, options.key); // $ require-env-key
});

@Controller('tracker')
export class TrackerController {
  @Get()
  list(@Query('key') key: string) {
    return new BinomClient(url, key).campaigns(); // $ require-env-key
  }
  @Post()
  create(@Body() body: { key: string }, @Headers('x-binom') header: string) {
    return [new BinomClient(url, body.key), header.length]; // $ require-env-key
  }
}

export async function save(formData: FormData) {
  'use server';
  return new BinomClient(url, String(formData.get('key'))).campaigns(); // $ require-env-key
}

export const lambda = async (event: { headers: Record<string, string>; queryStringParameters: Record<string, string> }) =>
  new BinomClient(url, event.queryStringParameters.key).campaigns(); // $ require-env-key

export function settings() {
  return new BinomClient(url, vscode.workspace.getConfiguration('binom').get<string>('apiKey') ?? ''); // $ require-env-key
}

export async function secret(context: vscode.ExtensionContext) {
  const key = await context.secrets.get('binomApiKey');
  return key === undefined ? undefined : new BinomClient(url, key);
}

export const injected = (key: string) => new BinomClient(url, key);
export const fromContext = (ctx: { state: { tracker: { key: string } } }) => new BinomClient(url, ctx.state.tracker.key);

export async function rename(sent: FormData) {
  return new BinomClient(url, String(sent.get('key'))).campaigns(); // $ require-env-key
}
