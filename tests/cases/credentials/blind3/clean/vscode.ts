import * as vscode from 'vscode';
import { BinomClient } from './binom';

const SECRET_KEY = 'binom.apiKey';

export function activate(context: vscode.ExtensionContext) {
  context.subscriptions.push(
    vscode.commands.registerCommand('binom.setKey', async () => {
      const key = await vscode.window.showInputBox({ prompt: 'Binom API key', password: true });
      if (key) await context.secrets.store(SECRET_KEY, key);
    }),
    vscode.commands.registerCommand('binom.campaigns', async () => {
      const key = await context.secrets.get(SECRET_KEY);
      if (!key) return vscode.window.showWarningMessage('Set the Binom key first.');
      const client = new BinomClient('https://v.alder-media.com', key);
      return client.campaigns();
    }),
  );
}
