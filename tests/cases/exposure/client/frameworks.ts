import { Controller, Get } from '@nestjs/common';
import { publicProcedure, router } from './trpc';
import { settings } from './settings';

@Controller('tracker')
export class TrackerController {
  @Get('url')
  url() {
    return { url: settings.binom.url };
  }

  @Get('key')
  key() {
    return { key: settings.binom.apiKey }; // $ no-client-exposed-key
  }

  private client() {
    return { key: settings.binom.apiKey };
  }
}

export const appRouter = router({
  url: publicProcedure.query(() => settings.binom.url),
  key: publicProcedure.query(() => settings.binom.apiKey), // $ no-client-exposed-key
  all: publicProcedure.query(async () => {
    const { url, apiKey } = settings.binom;
    if (!apiKey) return { url, configured: false };
    return { url, apiKey }; // $ no-client-exposed-key
  }),
});
