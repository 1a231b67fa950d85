import Brevo from '@getbrevo/brevo';

const BINOMO_API_KEY = '45ff655839194568bee919ca1b3fd2a58ad8ff0111df020a8a2b642024444861';
const binomialKey = 'e5bb4f7259b28c5740d1c1f2809d649552b850cef858bcfe6ac9ca0e4b5e9852';
const binomeToken = '293a5b4365db9f2ee8ce7544383d0f55233d0b5c02d876bf53ec3347cd43d518';
const BREVO_API_KEY = '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';
const MEILI_MASTER_KEY = '485a6045a526bd0a89cd3d0a009c0a59cda0eb7ff899f5e2229f3874afc65e4a';
const sha = { apiKeyHash: '0cee44a9b45c6172dd37d2f04bf47fb2bfeaed6e1a234a48d7c619de004a3b72' };

export async function mail(to) {
  const client = new Brevo.TransactionalEmailsApi();
  client.setApiKey(Brevo.TransactionalEmailsApiApiKeys.apiKey, BREVO_API_KEY);
  return client.sendTransacEmail({ to: [{ email: to }], subject: 'Report of Binom', htmlContent: '<p>see attachment</p>' });
}

export const azure = (deployment) =>
  fetch(`https://acme.openai.azure.com/openai/deployments/${deployment}/chat/completions`, {
    method: 'POST',
    headers: { 'api-key': process.env.AZURE_OPENAI_KEY ?? '' },
  });

export const keitaro = () =>
  fetch('https://tds.example.com/admin_api/v1/campaigns', { headers: { 'Api-Key': process.env.KEITARO_KEY } });

export { BINOMO_API_KEY, binomialKey, binomeToken, MEILI_MASTER_KEY, sha };
