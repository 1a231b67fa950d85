const { Client, GatewayIntentBits, EmbedBuilder } = require('discord.js');
const { requireEnv } = require('./env');

const binomKey = requireEnv('BINOM_API_KEY');
const client = new Client({ intents: [GatewayIntentBits.Guilds] });

client.on('interactionCreate', async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  if (interaction.commandName === 'setup') {
    const embed = new EmbedBuilder().setTitle('Tracker').addFields({ name: 'API key', value: binomKey });
    await interaction.reply({ embeds: [embed], ephemeral: true }); // $ no-key-sharing
  }
  if (interaction.commandName === 'ping') {
    const res = await fetch('https://trk.otterbay.io/public/api/v1/info/campaign', { headers: { 'api-key': binomKey } });
    await interaction.reply(`Binom: ${res.status}`);
  }
});

client.on('messageCreate', (message) => {
  if (message.content === '!key') message.channel.send('`' + binomKey + '`'); // $ no-key-sharing
});

client.login(requireEnv('DISCORD_TOKEN'));
