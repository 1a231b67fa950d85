import { settings } from './settings';

window.BINOM_URL = settings.binom.url;
window.BINOM_KEY = settings.binom.apiKey; // $ no-client-exposed-key
globalThis.__STATE__ = { binom: settings.binom }; // $ no-client-exposed-key

export function Widget() {
  return (
    <div data-url={settings.binom.url}>
      <span data-key={settings.binom.apiKey} /> // $ no-client-exposed-key
      <script dangerouslySetInnerHTML={{ __html: `window.__URL__ = "${settings.binom.url}"` }} />
      <script dangerouslySetInnerHTML={{ __html: `window.__KEY__ = "${settings.binom.apiKey}"` }} /> // $ no-client-exposed-key
      <code>{settings.binom.apiKey ? 'set' : 'missing'}</code>
    </div>
  );
}
