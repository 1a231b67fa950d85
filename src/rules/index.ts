/** Every rule, by name. A new rule is added here and nowhere else: the configurations read its own metadata. */
import type { BinomRule } from '../create-rule.ts';
import noDisabledTlsVerification from './no-disabled-tls-verification.ts';
import noHardcodedKey from './no-hardcoded-key.ts';
import noOpenIpAllowlist from './no-open-ip-allowlist.ts';
import requireModernTls from './require-modern-tls.ts';

export const rules: Readonly<Record<string, BinomRule>> = {
  'no-disabled-tls-verification': noDisabledTlsVerification,
  'no-hardcoded-key': noHardcodedKey,
  'no-open-ip-allowlist': noOpenIpAllowlist,
  'require-modern-tls': requireModernTls,
};
