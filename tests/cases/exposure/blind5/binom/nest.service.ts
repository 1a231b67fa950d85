import { Injectable, Logger, OnModuleInit } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { HttpService } from '@nestjs/axios';
import { catchError, map, throwError } from 'rxjs';

@Injectable()
export class BinomService implements OnModuleInit {
  private readonly logger = new Logger(BinomService.name);
  private apiKey!: string;

  constructor(private readonly config: ConfigService, private readonly http: HttpService) {}

  onModuleInit() {
    this.apiKey = this.config.getOrThrow<string>('BINOM_API_KEY');
    this.logger.log(`Binom at ${this.config.get('BINOM_URL')}`);
    this.logger.verbose(`Binom key starts with ${this.apiKey.substring(0, 12)}`); // $ no-key-logging
  }

  campaigns() {
    const url = `${this.config.getOrThrow('BINOM_URL')}/public/api/v1/campaign/list/filtered`;
    return this.http.get(url, { headers: { 'api-key': this.apiKey } }).pipe(
      map(({ data }) => data),
      catchError((e) => {
        this.logger.error('campaigns', e); // $ no-key-logging
        return throwError(() => new Error(`Binom answered ${e.response?.status}`));
      }),
    );
  }
}
