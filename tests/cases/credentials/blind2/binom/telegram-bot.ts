import { Bot, session, type Context, type SessionFlavor } from 'grammy';

interface Session {
  preset: string;
}
type Ctx = Context & SessionFlavor<Session>;

function env(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const bot = new Bot<Ctx>(env('TELEGRAM_TOKEN'));
bot.use(session({ initial: (): Session => ({ preset: 'today' }) }));

const report = async (preset: string, key: string) => {
  const res = await fetch(`${env('BINOM_URL')}/public/api/v1/report/campaign?datePreset=${preset}`, { headers: { 'api-key': key } });
  return res.json();
};

bot.command('spend', async (ctx) => {
  const rows = await report(ctx.session.preset, env('BINOM_API_KEY'));
  await ctx.reply(`Spend: ${rows.total.cost}`);
});

bot.command('check', async (ctx) => {
  const res = await fetch(`${env('BINOM_URL')}/public/api/v1/groups`, { headers: { 'api-key': ctx.message!.text.split(' ')[1] } }); // $ require-env-key
  await ctx.reply(res.ok ? 'the key works' : 'the key does not work');
});

bot.command('old', async (ctx) => {
  const res = await fetch(env('BINOM_URL') + '/w3r.php?page=Campaigns&date=1&api_key=' + process.env.BINOM_OLD_KEY); // $ no-unchecked-env-key
  await ctx.reply(String((await res.json()).length));
});

bot.start();
