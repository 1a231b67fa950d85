import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const Env = z.object({
  BINOM_URL: z.string().url(),
  BINOM_API_KEY: z.string().min(39),
});
const env = Env.parse(process.env);

const server = new McpServer({ name: 'binom', version: '0.3.0' });

server.tool('campaign_report', 'Report of campaigns', { preset: z.enum(['today', 'yesterday']) }, async ({ preset }) => {
  const res = await fetch(`${env.BINOM_URL}/public/api/v1/report/campaign?datePreset=${preset}`, {
    headers: { 'api-key': env.BINOM_API_KEY },
  });
  return { content: [{ type: 'text', text: JSON.stringify(await res.json()) }] };
});

server.tool('offers_of', 'Offers of another tracker', { apiKey: z.string().describe('Binom API key') }, async ({ apiKey }) => {
  const res = await fetch(`${env.BINOM_URL}/public/api/v1/offer/list/all`, { headers: { 'api-key': apiKey } }); // $ require-env-key
  return { content: [{ type: 'text', text: await res.text() }] };
});

const defaults = { apiKey: '310000013a0000c6d07ef7b77e90d3593ad699fc', timeout: 5_000 }; // $ no-hardcoded-key
server.resource('groups', 'binom://groups', async (uri) => {
  const res = await fetch(`${env.BINOM_URL}/arm.php?action=group@get_all&api_key=${defaults.apiKey}`, { signal: AbortSignal.timeout(defaults.timeout) });
  return { contents: [{ uri: uri.href, text: await res.text() }] };
});

await server.connect(new StdioServerTransport());
