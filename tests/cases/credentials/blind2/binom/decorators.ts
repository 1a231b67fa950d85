import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { IsNotEmpty, IsUrl, validateSync } from 'class-validator';
import { plainToInstance } from 'class-transformer';
import { container, inject, singleton } from 'tsyringe';
import got from 'got';

class BinomEnv {
  @IsUrl() BINOM_URL!: string;
  @IsNotEmpty() BINOM_API_KEY!: string;
}
const env = plainToInstance(BinomEnv, process.env);
if (validateSync(env).length > 0) throw new Error('the environment is incomplete');

container.register('BinomKey', { useValue: env.BINOM_API_KEY });
container.register('BinomDemoKey', { useValue: '73a80a3b48c2fdc979413576d80888f4c3b2b09e44246fab954cec3489004c3e' }); // $ no-hardcoded-key

@singleton()
export class BinomApi {
  constructor(@inject('BinomKey') private readonly apiKey: string) {}

  get(path: string) {
    return got(`${env.BINOM_URL}/public/api/v1/${path}`, { headers: { 'api-key': this.apiKey } }).json();
  }
}

@Controller('binom')
export class BinomController {
  constructor(private readonly api: BinomApi) {}

  @Get('campaigns')
  campaigns(@Query('preset') preset: string) {
    return this.api.get(`report/campaign?datePreset=${preset}`);
  }

  @Get('offers/:id')
  offers(@Headers('x-binom-key') key: string, @Param('id') id: string) {
    return got(`${env.BINOM_URL}/public/api/v1/offer/${id}`, { headers: { 'api-key': key } }).json(); // $ require-env-key
  }
}
