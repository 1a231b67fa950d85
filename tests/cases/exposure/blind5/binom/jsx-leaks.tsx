import { env } from '../env.server';
import { Card } from './card';

export async function DebugPanel() {
  const res = await fetch(`${env.BINOM_URL}/public/api/v1/info`, { headers: { 'api-key': env.BINOM_API_KEY } });
  return (
    <Card title={env.BINOM_URL}>
      <dl>
        <dt>Key</dt>
        <dd>{env.BINOM_API_KEY}</dd> // $ no-client-exposed-key
        <dt>Length</dt>
        <dd>{env.BINOM_API_KEY.length}</dd>
        <dt>Status</dt>
        <dd>{res.status}</dd>
      </dl>
      <div data-tracker={env.BINOM_URL} />
      <div data-key={env.BINOM_API_KEY} /> // $ no-client-exposed-key
      <input type="hidden" name="key" defaultValue={env.BINOM_API_KEY} /> // $ no-client-exposed-key
      <pre>{JSON.stringify({ url: env.BINOM_URL, key: env.BINOM_API_KEY })}</pre> // $ no-client-exposed-key
    </Card>
  );
}
