import { ACCESS_GUIDELINES } from './network-and-access.ts';
import { OPERATION_GUIDELINES } from './operations.ts';
import { SECRET_GUIDELINES } from './secrets.ts';
import type { Guideline, Section } from './types.ts';

export type { Guideline, RegisterFact, Section } from './types.ts';

/** Every line of the security guidelines, in their order. */
export const GUIDELINES: readonly Guideline[] = [...SECRET_GUIDELINES, ...ACCESS_GUIDELINES, ...OPERATION_GUIDELINES];

/** The sections in their order, with their titles. */
export const SECTIONS: readonly { readonly id: Section; readonly title: string }[] = [
  { id: 'storage', title: 'API key management' },
  { id: 'transport', title: 'Transport security' },
  { id: 'network', title: 'Network security' },
  { id: 'access', title: 'Access control' },
  { id: 'monitoring', title: 'Monitoring and logging' },
  { id: 'incident', title: 'Incident response' },
  { id: 'compliance', title: 'Compliance' },
];

export interface Reference {
  readonly label: string;
  readonly url: string;
}

/** The chapters of the ASVS that the guidelines cite, by number. */
const ASVS_FILES: Readonly<Record<string, string>> = {
  12: '0x21-V12-Secure-Communication.md',
  13: '0x22-V13-Configuration.md',
  14: '0x23-V14-Data-Protection.md',
  16: '0x25-V16-Security-Logging-and-Error-Handling.md',
};

/** The pages of the Top 10 (2021), by category. */
const TOP10_PAGES: Readonly<Record<string, string>> = {
  'A01:2021': 'A01_2021-Broken_Access_Control',
  'A02:2021': 'A02_2021-Cryptographic_Failures',
  'A04:2021': 'A04_2021-Insecure_Design',
  'A05:2021': 'A05_2021-Security_Misconfiguration',
  'A07:2021': 'A07_2021-Identification_and_Authentication_Failures',
  'A09:2021': 'A09_2021-Security_Logging_and_Monitoring_Failures',
};

/** CWE, OWASP and GDPR links of a guideline, in this order. */
export function getReferences(guideline: Guideline): readonly Reference[] {
  const asvs = 'https://github.com/OWASP/ASVS/blob/v5.0.0/5.0/en';
  return [
    ...guideline.cwe.map((id) => ({ label: `CWE-${id}`, url: `https://cwe.mitre.org/data/definitions/${id}.html` })),
    ...guideline.asvs.map((id) => ({
      label: `ASVS ${id}`,
      url: `${asvs}/${ASVS_FILES[id.split('.')[0] ?? ''] ?? ''}`,
    })),
    ...guideline.top10.map((id) => ({
      label: `OWASP ${id}`,
      url: `https://owasp.org/Top10/${TOP10_PAGES[id] ?? ''}/`,
    })),
    ...(guideline.gdpr ?? []).map((id) => ({ label: `GDPR Art. ${id}`, url: `https://gdpr-info.eu/art-${id}-gdpr/` })),
  ];
}
