import OpenAI from 'openai';
import Anthropic from '@anthropic-ai/sdk';
import { generateText } from 'ai';
import { openai as model } from '@ai-sdk/openai';
import { GoogleGenerativeAI } from '@google/generative-ai';
import { PostHog } from 'posthog-node';
import mixpanel from 'mixpanel-browser';
import * as amplitude from '@amplitude/analytics-browser';
import { Analytics } from '@segment/analytics-node';
import { account } from './account';

const client = new OpenAI();
const claude = new Anthropic();
const gemini = new GoogleGenerativeAI(googleKey()).getGenerativeModel({ model: 'gemini-pro' });
const posthog = new PostHog('phc_public');
const segment = new Analytics({ writeKey: segmentKey() });

export async function explain(question: string) {
  const settings = { url: account.binomUrl, apiKey: account.binomApiKey };

  await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }] });

  await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'system', content: `Use this Binom key: ${account.binomApiKey}` }], // $ no-key-sharing
  });

  await client.responses.create({ model: 'gpt-4o', input: JSON.stringify(settings) }); // $ no-key-sharing

  await claude.messages.create({
    model: 'claude-sonnet',
    max_tokens: 500,
    messages: [{ role: 'user', content: 'Explain ' + JSON.stringify(settings) }], // $ no-key-sharing
  });

  await generateText({ model: model('gpt-4o'), prompt: `curl -H 'api-key: ${settings.apiKey}'` }); // $ no-key-sharing

  await generateText({ model: model('gpt-4o'), prompt: `explain ${settings.url}` });

  await gemini.generateContent(`key=${settings.apiKey}`); // $ no-key-sharing

  posthog.capture({ distinctId: account.id, event: 'connected', properties: { key: settings.apiKey } }); // $ no-key-sharing

  posthog.capture({ distinctId: account.id, event: 'connected', properties: { hasKey: !!settings.apiKey } });

  mixpanel.track('connected', settings); // $ no-key-sharing

  amplitude.track('connected', { tracker: settings.url });

  amplitude.identify(account.binomApiKey); // $ no-key-sharing

  segment.track({ userId: account.id, event: 'connected', properties: { ...settings } }); // $ no-key-sharing

  gtag('event', 'connected', { key: settings.apiKey }); // $ no-key-sharing
}

declare function gtag(...args: unknown[]): void;
declare function googleKey(): string;
declare function segmentKey(): string;
