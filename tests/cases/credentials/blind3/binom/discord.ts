import { Client, GatewayIntentBits, SlashCommandBuilder } from 'discord.js';
import axios from 'axios';

export const command = new SlashCommandBuilder()
  .setName('binom')
  .setDescription('Reports of Binom')
  .addStringOption((option) => option.setName('key').setDescription('API key').setRequired(true));

const client = new Client({ intents: [GatewayIntentBits.Guilds] });
const binom = axios.create({ baseURL: 'https://d.bluestem-ads.com/public/api/v1' });

client.on('interactionCreate', async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  const key = interaction.options.getString('key', true);
  const { data } = await binom.get('/groups', { headers: { 'api-key': key } }); // $ require-env-key
  await interaction.reply(`${data.length} groups`);
});

export async function offers() {
  const { data } = await binom.get('/offer/list/all', { headers: { 'Api-Key': '8f86bebb2737f6a6f0fb23c6f5da2cec255404e4fb440034d6608697a8d41bed' } }); // $ no-hardcoded-key
  return data;
}
