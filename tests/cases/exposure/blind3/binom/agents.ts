import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ChatOpenAI } from '@langchain/openai';
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { streamText, tool } from 'ai';
import { anthropic } from '@ai-sdk/anthropic';
import Groq from 'groq-sdk';
import { z } from 'zod';
import { binom } from './settings';

const server = new McpServer({ name: 'binom', version: '1.0.0' });
const groq = new Groq();
const chat = new ChatOpenAI({ model: 'gpt-4o' });

server.tool('offers', { limit: z.number() }, async ({ limit }) => {
  const res = await fetch(`${binom.url}/public/api/v1/offer/list/filtered?limit=${limit}`, { headers: { 'api-key': binom.apiKey } });
  return { content: [{ type: 'text', text: await res.text() }] };
});

server.tool('settings', {}, async () => ({ content: [{ type: 'text', text: JSON.stringify(binom) }] })); // $ MISSING: no-key-sharing

export async function ask(question: string) {
  await chat.invoke([new SystemMessage('You help with a tracker'), new HumanMessage(question)]);

  await chat.invoke([new SystemMessage(`The Binom API key is ${binom.apiKey}`), new HumanMessage(question)]); // $ no-key-sharing

  await chat.invoke(`key ${binom.apiKey}: ${question}`); // $ no-key-sharing

  await groq.chat.completions.create({ model: 'llama', messages: [{ role: 'user', content: question }] });

  await groq.chat.completions.create({ model: 'llama', messages: [{ role: 'user', content: binom.apiKey }] }); // $ no-key-sharing

  return streamText({
    model: anthropic('claude-sonnet'),
    system: `Use ${binom.url} with the key ${binom.apiKey}`, // $ no-key-sharing
    tools: { ping: tool({ description: 'ping', inputSchema: z.object({}), execute: async () => fetch(binom.url) }) },
    prompt: question,
  });
}
