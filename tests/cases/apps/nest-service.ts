import { HttpService } from '@nestjs/axios';
import { Injectable, Logger } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { firstValueFrom } from 'rxjs';

@Injectable()
export class BinomService {
  private readonly logger = new Logger(BinomService.name);

  constructor(private readonly http: HttpService, private readonly config: ConfigService) {}

  async campaigns() {
    const apiKey = this.config.getOrThrow<string>('BINOM_API_KEY');
    this.logger.debug(`calling tracker with ${apiKey.slice(0, 12)}`); // $ no-key-logging
    const { data } = await firstValueFrom(
      this.http.get('https://binom.leadbay.io/public/api/v1/campaign/list', { headers: { 'api-key': apiKey } }),
    );
    this.logger.log(`loaded ${data.length} campaigns`);
    return data;
  }
}
