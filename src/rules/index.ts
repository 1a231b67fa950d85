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
import noPersonalDataLogging from './no-personal-data-logging.ts';
import noPlaintextKeyStorage from './no-plaintext-key-storage.ts';
import noPrivilegedKey from './no-privileged-key.ts';
import noUncheckedEnvKey from './no-unchecked-env-key.ts';
import requireAuthFailureAlert from './require-auth-failure-alert.ts';
import requireEnvKey from './require-env-key.ts';
import requireKeyPerApp from './require-key-per-app.ts';
import requireLeastPrivilegeKey from './require-least-privilege-key.ts';
import requireModernTls from './require-modern-tls.ts';
import requireRegisteredKey from './require-registered-key.ts';
import requireRequestAudit from './require-request-audit.ts';
import requireSafeKeyRotation from './require-safe-key-rotation.ts';
import requireStaticEgress from './require-static-egress.ts';

export const rules: Readonly<Record<string, BinomRule>> = {
  'no-cleartext-transport': noCleartextTransport,
  'no-client-exposed-key': noClientExposedKey,
  'no-disabled-tls-verification': noDisabledTlsVerification,
  'no-hardcoded-key': noHardcodedKey,
  'no-key-in-url': noKeyInUrl,
  'no-key-logging': noKeyLogging,
  'no-key-sharing': noKeySharing,
  'no-open-ip-allowlist': noOpenIpAllowlist,
  'no-personal-data-logging': noPersonalDataLogging,
  'no-plaintext-key-storage': noPlaintextKeyStorage,
  'no-privileged-key': noPrivilegedKey,
  'no-unchecked-env-key': noUncheckedEnvKey,
  'require-auth-failure-alert': requireAuthFailureAlert,
  'require-env-key': requireEnvKey,
  'require-key-per-app': requireKeyPerApp,
  'require-least-privilege-key': requireLeastPrivilegeKey,
  'require-modern-tls': requireModernTls,
  'require-registered-key': requireRegisteredKey,
  'require-request-audit': requireRequestAudit,
  'require-safe-key-rotation': requireSafeKeyRotation,
  'require-static-egress': requireStaticEgress,
};
