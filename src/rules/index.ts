/** Every rule, by name. A new rule is added here and nowhere else: the configurations read its own metadata. */
import type { BinomRule } from '../create-rule.ts';
import noCleartextTransport from './no-cleartext-transport.ts';
import noClientExposedKey from './no-client-exposed-key.ts';
import noDisabledTlsVerification from './no-disabled-tls-verification.ts';
import noHardcodedKey from './no-hardcoded-key.ts';
import noKeyInUrl from './no-key-in-url.ts';
import noKeyLogging from './no-key-logging.ts';
import noKeySharing from './no-key-sharing.ts';
import noOpenIpAllowlist from './no-open-ip-allowlist.ts';
import noPlaintextKeyStorage from './no-plaintext-key-storage.ts';
import noPrivilegedKey from './no-privileged-key.ts';
import noUncheckedEnvKey from './no-unchecked-env-key.ts';
import requireEnvKey from './require-env-key.ts';
import requireModernTls from './require-modern-tls.ts';
import requireSafeKeyRotation from './require-safe-key-rotation.ts';

export const rules: Readonly<Record<string, BinomRule>> = {
  'no-cleartext-transport': noCleartextTransport,
  'no-client-exposed-key': noClientExposedKey,
  'no-disabled-tls-verification': noDisabledTlsVerification,
  'no-hardcoded-key': noHardcodedKey,
  'no-key-in-url': noKeyInUrl,
  'no-key-logging': noKeyLogging,
  'no-key-sharing': noKeySharing,
  'no-open-ip-allowlist': noOpenIpAllowlist,
  'no-plaintext-key-storage': noPlaintextKeyStorage,
  'no-privileged-key': noPrivilegedKey,
  'no-unchecked-env-key': noUncheckedEnvKey,
  'require-env-key': requireEnvKey,
  'require-modern-tls': requireModernTls,
  'require-safe-key-rotation': requireSafeKeyRotation,
};
