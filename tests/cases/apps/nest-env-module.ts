import { Module } from '@nestjs/common';

@Module({
  providers: [
    { provide: 'BINOM_KEY', useFactory: () => process.env.BINOM_API_KEY! }, // $ no-unchecked-env-key
    { provide: 'BINOM_URL', useValue: 'https://binom.leadbay.io' },
  ],
})
export class BinomModule {}
