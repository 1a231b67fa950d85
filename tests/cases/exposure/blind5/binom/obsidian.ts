import { Plugin, Notice, requestUrl } from 'obsidian';

interface BinomSettings { url: string; apiKey: string; folder: string }

export default class BinomPlugin extends Plugin {
  settings: BinomSettings = { url: '', apiKey: '', folder: 'Stats' };

  async onload() {
    this.settings = Object.assign({}, this.settings, await this.loadData());
    console.log('loading binom plugin', this.settings.folder);
    console.log('loading binom plugin', this.settings); // $ no-key-logging
    this.addCommand({ id: 'today', name: 'Today', callback: () => this.today() });
  }

  async today() {
    const res = await requestUrl({ url: `${this.settings.url}/public/api/v1/report/campaign?datePreset=today`, headers: { 'api-key': this.settings.apiKey } });
    new Notice(`${res.json.length} campaigns`);
  }

  async save() {
    await this.saveData(this.settings); // $ no-plaintext-key-storage
  }
}
