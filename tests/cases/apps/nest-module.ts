import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import * as https from 'https';

@Module({
  imports: [
    HttpModule.register({
      baseURL: 'https://binom.leadbay.io/public/api/v1',
      headers: { 'api-key': '9f2c71d08ae45b3617c0fd92e83a6b54d1f7083c96be25a4407ed81b3c5a92f6' }, // $ no-hardcoded-key
      httpsAgent: new https.Agent({ rejectUnauthorized: false }), // $ no-disabled-tls-verification
    }),
  ],
})
export class TrackerModule {}
