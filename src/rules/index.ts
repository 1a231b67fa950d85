/** Every rule, by name. A new rule is added here and nowhere else: the configurations read its own metadata. */
import type { BinomRule } from '../create-rule.ts';
import noDisabledTlsVerification from './no-disabled-tls-verification.ts';
import requireModernTls from './require-modern-tls.ts';

export const rules: Readonly<Record<string, BinomRule>> = {
  'no-disabled-tls-verification': noDisabledTlsVerification,
  'require-modern-tls': requireModernTls,
};
