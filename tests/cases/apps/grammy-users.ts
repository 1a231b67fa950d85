import { Bot } from 'grammy';
import { prisma } from './prisma';

const bot = new Bot(process.env.BOT_TOKEN ?? '');
bot.command('me', async (ctx) => {
  const user = await prisma.user.findUnique({ where: { chatId: ctx.chat.id }, select: { id: true, binomApiKey: true } });
  console.log('user', user); // $ no-key-logging
  await ctx.reply(user?.binomApiKey ? 'Tracker connected' : 'No tracker yet');
});
bot.start();
