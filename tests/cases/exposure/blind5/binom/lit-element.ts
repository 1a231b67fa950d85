import { LitElement, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

export class BinomPanel extends LitElement {
  @property({ attribute: 'api-key' }) apiKey = '';
  @property() base = '';
  @state() private rows: unknown[] = [];

  async firstUpdated() {
    console.info('panel of', this.base);
    console.info('panel with', this.apiKey); // $ no-key-logging
    const res = await fetch(`${this.base}/public/api/v1/groups`, { headers: { 'api-key': this.apiKey } });
    this.rows = await res.json();
  }

  render(): TemplateResult {
    return html`<p>${this.rows.length} groups of ${this.base}</p>`;
  }
}
