import type { Subject } from './find.ts';
import type { Trace } from './types.ts';

/** One thing to do, in the guidelines' order. `commands` are shell lines or requests. */
export interface Step {
  /** Id of the guideline that asks for it. */
  readonly guideline: string;
  readonly phase: 'Immediate actions' | 'Investigation' | 'Recovery';
  readonly title: string;
  readonly text: string;
  readonly commands: readonly string[];
}

/** What a step needs to know besides the trace. */
export interface StepContext {
  readonly subject: Pick<Subject, 'format' | 'isPrivileged'>;
  readonly trace: Trace;
  /** Applications of the key register that use the variable, as `env (paths, owner)`. */
  readonly applications: readonly string[];
  /** A shell line that takes the key out of all history without naming it; undefined when there is none. */
  readonly rewrite: string | undefined;
}

const API = 'https://<tracker>/public/api/v1/identity/api_key';
const HEADER = '-H "api-key: $BINOM_ADMIN_KEY"';

function getRevokeStep({ subject }: StepContext): Step {
  const screens: Record<string, string> = {
    v1: 'Open the tracker, go to Settings > User, choose the user and regenerate the API key: the old one stops at once. v1 has no other way to block a key.',
    v2: 'Open the tracker, go to Settings > User, choose the user and block the key; or send the request below, with the id of the user.',
    router: 'Open the dashboard of binom.run and delete the key.',
    other:
      'Revoke the credential where it was issued. For a user of the tracker: Settings > User; for its API key send the request below.',
  };
  const hasEndpoint = subject.format === 'v2' || subject.format === 'other';
  return {
    guideline: 'incident.revoke',
    phase: 'Immediate actions',
    title: 'Revoke the compromised key now',
    text: `${screens[subject.format] ?? ''} Do not wait for the history to be cleaned: whoever has a copy keeps it.${
      subject.isPrivileged
        ? ' It is the key of the super administrator: it reaches everything, so change the password and the two-factor seed too.'
        : ''
    }`,
    commands: hasEndpoint ? [`curl -X POST ${HEADER} "${API}/block/<user id>"`] : [],
  };
}

function getNewKeyStep({ subject }: StepContext): Step {
  return {
    guideline: 'incident.new-key',
    phase: 'Immediate actions',
    title: 'Generate a new key',
    text: 'In Settings > User, for a user that may do only what the application needs. Put it into the secret store, not into a file of the repository.',
    commands: subject.format === 'v2' ? [`curl -X PUT ${HEADER} "${API}/refresh/<user id>"`] : [],
  };
}

function getLogStep({ trace }: StepContext): Step {
  const first = trace.events[0]?.commit.committed;
  return {
    guideline: 'incident.access-logs',
    phase: 'Immediate actions',
    title: 'Review the access logs for unauthorized usage',
    text: `Look at the requests to the tracker ${first === undefined ? 'in the last 90 days' : `since ${first}`}: addresses that are not yours, hours at which nothing of yours runs, endpoints that your applications do not call. The web server's log of the tracker has them; keep a copy.`,
    commands: [String.raw`grep -E '/public/api/v1/|arm\.php|[?&]api_key=' /var/log/nginx/access.log*`],
  };
}

function getInvestigationSteps({ trace, subject }: StepContext): Step[] {
  const scope = subject.format === 'v1' || subject.format === 'v2' ? "the key's user" : 'the credential';
  const holders = trace.remotes.filter(({ holds }) => holds === 'yes').map(({ name }) => name);
  return [
    {
      guideline: 'incident.exposure',
      phase: 'Investigation',
      title: 'Identify the scope of potential data exposure',
      text: `List what ${scope} could read and change (Settings > User: Read, or Read & Write, by category). Clicks, conversions and e-mail addresses of users are personal data: if they could be read, tell the data protection officer today, because GDPR Article 33 gives 72 hours.${
        holders.length > 0 ? ` Ask who can read the remote ${holders.join(', ')}, its forks and its CI logs.` : ''
      }`,
      commands: [],
    },
    {
      guideline: 'incident.unusual-activity',
      phase: 'Investigation',
      title: 'Check for unusual API activity',
      text: 'Look for new users, changed permissions, other API keys, changed campaigns, offers and landing pages (an uploaded landing page is PHP that the tracker runs), deleted clicks, and rotations that send traffic elsewhere.',
      commands: [],
    },
    {
      guideline: 'incident.timeline',
      phase: 'Investigation',
      title: 'Document the timeline of events',
      text: 'Keep this report, and add when the key was revoked, who was told, and what the logs showed.',
      commands: [],
    },
  ];
}

function getRecoverySteps({ trace, applications, rewrite }: StepContext): Step[] {
  const users = applications.length > 0 ? ` The key register names: ${applications.join('; ')}.` : '';
  const steps: Step[] = [
    {
      guideline: 'incident.update-applications',
      phase: 'Recovery',
      title: 'Update all applications with the new key',
      text: `Set the environment variable or the entry of the secret store everywhere, restart, and check that each application still gets its reports.${users}`,
      commands: [],
    },
  ];
  if (trace.blobIds.length > 0 || trace.events.length > 0) steps.push(getRewriteStep(trace, rewrite));
  steps.push(
    {
      guideline: 'incident.measures',
      phase: 'Recovery',
      title: 'Implement additional security measures',
      text: 'Let the next key be stopped before it is committed: run binom-lint as a pre-commit hook and in CI, restrict the tracker to your addresses, and give each application its own key.',
      commands: ['npx binom-lint --staged', 'npx binom-lint --history'],
    },
    {
      guideline: 'incident.monitoring',
      phase: 'Recovery',
      title: 'Monitor for continued suspicious activity',
      text: 'Watch for requests with the revoked key (they get 401) and for new addresses for at least 30 days, and note the end of the watch here.',
      commands: [],
    },
  );
  return steps;
}

function getRewriteStep(trace: Trace, rewrite: string | undefined): Step {
  const isShared = trace.remotes.length > 0;
  const text =
    rewrite === undefined
      ? ' Write the key into a file outside of the repository (one line: the key, ==>, REMOVED), and delete it afterwards.'
      : '';
  return {
    guideline: 'incident.measures',
    phase: 'Recovery',
    title: 'Take the key out of the history',
    text: `Only after it is revoked, and agreed with everybody who works on the repository: all commit ids change from there on. Work on a fresh clone with git filter-repo (https://github.com/newren/git-filter-repo).${text}${
      isShared
        ? ' Forks, pull requests, caches and other clones keep the old commits: ask the host to purge them, and let everybody clone anew.'
        : ''
    }`,
    commands: [
      'git clone --mirror <repository> cleaned.git && cd cleaned.git',
      rewrite ??
        'git filter-repo --replace-text /path/outside/expressions.txt --replace-message /path/outside/expressions.txt',
      ...(isShared ? ['git push --force --mirror <repository>'] : []),
      'git reflog expire --expire=now --all && git gc --prune=now',
    ],
  };
}

/** The guidelines' steps for a leaked key, in their order. */
export function getSteps(context: StepContext): readonly Step[] {
  return [
    getRevokeStep(context),
    getNewKeyStep(context),
    getLogStep(context),
    ...getInvestigationSteps(context),
    ...getRecoverySteps(context),
  ];
}
