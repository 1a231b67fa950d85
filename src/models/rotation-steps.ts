/** How code names the steps of a key rotation: words of calls, of keys, of delays. All words lower case, whole. */
import type { Row } from './row.ts';

/** What a call does to a key. */
export type RotationAction = 'create' | 'test' | 'store' | 'revoke';

const ACTION_WORDS: Readonly<Record<RotationAction, string>> = {
  create: 'create creates creation generate generation issue mint make provision regenerate renew register refresh',
  test: 'test tests probe verify verification check checks validate validation ping try works working valid confirm ensure smoke healthcheck',
  store: `store save update put set write persist install deploy publish activate promote switch apply upload propagate distribute roll
    rollout upsert swap replace push inject`,
  revoke: `revoke revokes revocation disable delete deletion block deactivate deactivation remove removal invalidate invalidation destroy expire
    drop retire kill withdraw unregister decommission purge erase`,
};

/** The action of each word. */
export const ROTATION_WORDS: ReadonlyMap<string, RotationAction> = new Map(
  (['create', 'test', 'store', 'revoke'] as const).flatMap((action) =>
    ACTION_WORDS[action].split(/\s+/).map((word): [string, RotationAction] => [word, action]),
  ),
);

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What is rotated. */
export const KEY_WORDS = words('key keys apikey apikeys token tokens credential credentials creds secret secrets');
/** Tokens that are renewed by the minute: revoking them first is how it is done. */
export const SESSION_WORDS = words(
  'session sessions refresh access csrf xsrf jwt reset verification invite invitation device push magic',
);
/** Keys of other kinds. */
export const OTHER_KEY_WORDS = words('primary foreign public cache sort partition idempotency i18n session sessions');
/** `getNewKey()`: fetching something new makes it. */
export const FETCH_WORDS = words('get fetch request obtain acquire new');
export const NEW_WORDS = words('new fresh next replacement rotated created issued generated successor');
export const OLD_WORDS = words('old previous prev current prior former outdated stale retired existing active');
/** Code that must not wait: the key is in wrong hands, or its owner has left. */
export const INCIDENT_WORDS = words(
  `leak leaked leaks compromise compromised incident breach breached stolen exposed exposure emergency panic hacked abuse abused suspicious
  offboard offboarding offboarded leaver dismiss dismissed fired deprovision terminated departed suspend suspended`,
);
/** Containers from which deleting a key revokes nothing. */
export const CONTAINER_WORDS = words(
  `cache cached caches map maps set sets store stores storage session sessions cookie cookies redis memo list headers header params parameters search
  url state pending lock locks index object obj registry local form options`,
);
/** The same, by what they denote. */
export const CONTAINER_TYPE = /(?:Map|Set|Cache|URLSearchParams|Headers|FormData|Storage)\(\)$/;
/** Beginnings of names that ask or answer and do nothing: `isRevoked`, `onRevoke`. */
export const QUESTION_WORDS = words('is was has had should can on will did are need needs never use');
/** Methods that hand work to a scheduler or a queue; the first text names the job. */
export const SCHEDULE_WORDS = words('schedule scheduled enqueue queue delay defer later after postpone plan');
export const JOB_METHODS = words(
  'add schedule send sendAfter enqueue once emit trigger dispatch publish start create in later delay startAfter addJob add_job',
);
/** Callbacks of these run at another time than the call, which nobody can see. */
export const DEFERRED_METHODS = words(
  `schedule scheduleJob cron job every at on once process define get post put patch delete use command action subscribe addEventListener setInterval
  task describe it test before after beforeEach afterEach beforeAll afterAll createFunction worker handle handler listen route all onTick`,
);
/** Callbacks of these run in place. */
export const IMMEDIATE_METHODS = words(
  'then finally map forEach filter reduce flatMap some every find from all allSettled',
);

/** A call that waits, and where it takes the time. */
export interface SleepRow extends Row {
  readonly argument: number;
  /** Milliseconds that a plain number counts. */
  readonly unit: number;
}

export const SLEEP_ROWS: readonly SleepRow[] = [
  { callee: 'timers/promises#{setTimeout,scheduler.wait}', argument: 0, unit: 1 },
  { callee: 'timers#promises.setTimeout', argument: 0, unit: 1 },
  { callee: 'Bun.sleep', argument: 0, unit: 1 },
  { callee: '@temporalio/workflow#sleep', argument: 0, unit: 1 },
  {
    callee: '{delay,p-sleep,sleep-promise,await-sleep,@std/async,async-sleep}#{,default,delay,sleep}',
    argument: 0,
    unit: 1,
  },
  { callee: '@trigger.dev/sdk{,/v3}#wait.for', argument: 0, unit: 1000 },
  { callee: '@upstash/workflow#*.sleep', argument: 1, unit: 1000 },
];

const SECOND = 1000;

/** Milliseconds by the word of a unit, in names (`delay_hours`) and in texts (`2 days`). */
export const UNITS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['ms msec msecs millis millisecond milliseconds', 1],
      ['s sec secs second seconds', SECOND],
      ['m min mins minute minutes', 60 * SECOND],
      ['h hr hrs hour hours', 3600 * SECOND],
      ['d day days', 24 * 3600 * SECOND],
      ['w week weeks', 7 * 24 * 3600 * SECOND],
      ['month months', 30 * 24 * 3600 * SECOND],
    ] as const
  ).flatMap(([names, factor]) => names.split(' ').map((name): [string, number] => [name, factor])),
);

/** Options that say when a job runs. */
export const DELAY_WORDS = words(
  'delay delayed grace after wait in start startafter runat runafter at when notbefore eta schedule scheduled ttl',
);

/** Servers and clients that tests put in the place of Binom's: what is told to them is no request. */
export const MOCK_ROWS: readonly Row[] = [
  { callee: '{nock,msw,fetch-mock,mockttp,axios-mock-adapter,moxios,undici-mock,miragejs,json-server}#**' },
];
