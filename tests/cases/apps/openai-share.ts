import OpenAI from 'openai';
import { tracker } from './tracker';

const openai = new OpenAI();
export const explain = (question: string) =>
  openai.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: `Use the Binom API at ${tracker.url} with api-key ${tracker.binomApiKey}` }, // $ no-key-sharing
      { role: 'user', content: question },
    ],
  });
