import { app, type HttpRequest, type InvocationContext } from '@azure/functions';
import { DefaultAzureCredential } from '@azure/identity';
import { SecretClient } from '@azure/keyvault-secrets';
import axios, { type AxiosInstance } from 'axios';

const vault = new SecretClient('https://adops.vault.azure.net', new DefaultAzureCredential());
let cached: AxiosInstance | undefined;

async function tracker(): Promise<AxiosInstance> {
  if (!cached) {
    const { value } = await vault.getSecret('binom-api-key');
    if (!value) throw new Error('binom-api-key is empty');
    cached = axios.create({ baseURL: 'https://tk.juniper-leads.com/public/api/v1', headers: { 'api-key': value } });
  }
  return cached;
}

app.http('spend', {
  methods: ['GET'],
  handler: async (request: HttpRequest, context: InvocationContext) => {
    const client = await tracker();
    const { data } = await client.get('/report/campaign', { params: { datePreset: request.query.get('preset') } });
    context.log(`rows: ${data.report.length}`);
    return { jsonBody: data.report };
  },
});

app.http('onBehalf', {
  methods: ['POST'],
  handler: async (request: HttpRequest) => {
    const body = (await request.json()) as { binomKey: string };
    const client = axios.create({
      baseURL: 'https://tk.juniper-leads.com/public/api/v1',
      headers: { 'api-key': body.binomKey }, // $ require-env-key
    });
    const { data } = await client.get('/groups');
    return { jsonBody: data };
  },
});

app.timer('nightly', {
  schedule: '0 0 2 * * *',
  handler: async () => {
    await axios.post('https://tk.juniper-leads.com/arm.php', { action: 'campaign@get_all', api_key: `${process.env.BINOM_V1_KEY}` }); // $ no-unchecked-env-key
  },
});
