/** Every rule, by name. A new rule is added here and nowhere else: the configurations read its own metadata. */
import type { BinomRule } from '../create-rule.ts';
import noCleartextTransport from './no-cleartext-transport.ts';
import noDisabledTlsVerification from './no-disabled-tls-verification.ts';
import noHardcodedKey from './no-hardcoded-key.ts';
import noOpenIpAllowlist from './no-open-ip-allowlist.ts';
import noUncheckedEnvKey from './no-unchecked-env-key.ts';
import requireModernTls from './require-modern-tls.ts';
import requireSafeKeyRotation from './require-safe-key-rotation.ts';

export const rules: Readonly<Record<string, BinomRule>> = {
  'no-cleartext-transport': noCleartextTransport,
  'no-disabled-tls-verification': noDisabledTlsVerification,
  'no-hardcoded-key': noHardcodedKey,
  'no-open-ip-allowlist': noOpenIpAllowlist,
  'no-unchecked-env-key': noUncheckedEnvKey,
  'require-modern-tls': requireModernTls,
  'require-safe-key-rotation': requireSafeKeyRotation,
};
