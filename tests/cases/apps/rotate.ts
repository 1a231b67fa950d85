const base = process.env.BINOM_URL;

export async function rotate(id: number, oldKey: string) {
  await fetch(`${base}/public/api/v1/identity/api_key/block/${id}`, { method: 'POST', headers: { 'api-key': oldKey } }); // $ require-safe-key-rotation
  const response = await fetch(`${base}/public/api/v1/identity/api_key/refresh/${id}`, { method: 'PUT', headers: { 'api-key': oldKey } });
  const { apiKey } = await response.json();
  await saveSecret('BINOM_API_KEY', apiKey);
}
declare function saveSecret(name: string, value: string): Promise<void>;
