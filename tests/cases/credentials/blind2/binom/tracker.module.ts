import { DynamicModule, Inject, Injectable, Module } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { HttpService } from '@nestjs/axios';

export const BINOM_API_KEY = 'BINOM_API_KEY';
export const BINOM_OPTIONS_TOKEN = 'BINOM_OPTIONS_TOKEN';
const binomClientToken = Symbol('BINOM_CLIENT');

export interface BinomOptions {
  baseUrl: string;
  apiKey: string;
}

@Injectable()
export class BinomService {
  constructor(
    private readonly http: HttpService,
    @Inject(BINOM_OPTIONS_TOKEN) private readonly options: BinomOptions,
  ) {}

  campaigns() {
    return this.http.get(`${this.options.baseUrl}/public/api/v1/campaign/list/filtered`, {
      headers: { 'api-key': this.options.apiKey },
    });
  }

  legacy() {
    return this.http.get(`${this.options.baseUrl}/arm.php`, {
      params: { action: 'campaign@get_all', api_key: '810000015b92558589eaff309cad68386d070c41' }, // $ no-hardcoded-key
    });
  }
}

@Module({})
export class BinomModule {
  static forRoot(options: BinomOptions): DynamicModule {
    return { module: BinomModule, providers: [{ provide: BINOM_OPTIONS_TOKEN, useValue: options }, BinomService] };
  }
}

@Module({
  imports: [
    BinomModule.forRoot({ baseUrl: 'https://t.redwood-cpa.com', apiKey: '5ed7e70cad19461922995d84016e51c6b36d6f3c9f0ac9056a4ad683cbf72124' }), // $ no-hardcoded-key
    ConfigModule.forRoot({ isGlobal: true }),
  ],
  providers: [
    { provide: binomClientToken, useFactory: (config: ConfigService) => config.getOrThrow('BINOM_API_KEY'), inject: [ConfigService] },
    { provide: BINOM_API_KEY, useValue: process.env.BINOM_API_KEY! }, // $ no-unchecked-env-key
  ],
})
export class AppModule {}
