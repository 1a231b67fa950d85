import * as vscode from 'vscode';

export function activate(context: vscode.ExtensionContext) {
  const channel = vscode.window.createOutputChannel('Binom');

  context.subscriptions.push(
    vscode.commands.registerCommand('binom.setKey', async () => {
      const binomApiKey = await vscode.window.showInputBox({ prompt: 'Binom API key', password: true });
      if (!binomApiKey) return;
      await context.secrets.store('binom.apiKey', binomApiKey);
      await context.globalState.update('binom.apiKey', binomApiKey); // $ no-plaintext-key-storage
      await context.globalState.update('binom.keySetAt', Date.now());
      await vscode.workspace.getConfiguration('binom').update('apiKey', binomApiKey, true); // $ no-plaintext-key-storage
      channel.appendLine('key saved');
      channel.appendLine(`key saved: ${binomApiKey}`); // $ no-key-logging
    }),
  );
}
