import type { IncidentReport } from './report.ts';
import type { HistoryEvent, RefFacts, Trace } from './types.ts';

const KEY_NAMES = {
  v1: 'Binom key (v1)',
  v2: 'Binom key (v2)',
  router: 'Binom.Router key',
  other: 'credential',
} as const;

const EVENT_NAMES: Record<HistoryEvent['kind'], string> = {
  entered: 'entered the repository',
  spread: 'was copied to more files',
  moved: 'moved',
  reduced: 'left some files',
  gone: 'was taken out of all files of this line of history',
  told: 'was written in the commit message',
};

/** Longer lists are cut, with the count of what is left out; JSON has all. */
const MAX_ROWS = 200;

/** A text of somebody else's as a cell or item: no markup, no line breaks. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');
}

function code(text: string): string {
  return `\`${text.replace(/[`\r\n|]/g, ' ')}\``;
}

function list(items: readonly string[], none: string): string[] {
  if (items.length === 0) return [none];
  const shown = items.slice(0, MAX_ROWS).map((item) => `- ${item}`);
  return items.length > MAX_ROWS
    ? [...shown, `- and ${items.length - MAX_ROWS} more (\`--format json\` lists all)`]
    : shown;
}

function writeEvent({ kind, commit, added, removed }: HistoryEvent): string {
  const files = [...added.map((path) => `+ ${code(path)}`), ...removed.map((path) => `− ${code(path)}`)];
  const cells = [
    commit.committed,
    EVENT_NAMES[kind],
    code(commit.id.slice(0, 12)),
    escape(commit.author),
    files.join(' '),
    escape(commit.subject),
  ];
  return `| ${cells.join(' | ')} |`;
}

function writeRef({ name, files, isTelling }: RefFacts): string {
  const where = files.length > 0 ? `still in ${files.map(code).join(', ')}` : 'in its history only';
  return `${code(name)}: ${isTelling ? 'the message of the tag has it; ' : ''}${where}`;
}

function writeState({ state, trace }: IncidentReport): string[] {
  const yes = (isTrue: boolean, text: string) => (isTrue ? `**yes**: ${text}` : 'no');
  const holding = trace.remotes
    .filter(({ holds }) => holds === 'yes')
    .map(({ name, url }) => `${code(name)} (${code(url)})`);
  const remote = {
    yes: `**yes**: ${holding.join(', ')}`,
    unknown:
      'no remote branch has it as of the last fetch or push; tags, forks and other clones cannot be seen from here',
    'no remote': 'this repository has no remote; other clones cannot be seen from here',
  }[state.onRemote];
  return [
    '| question | answer |',
    '|---|---|',
    `| in the working tree now | ${yes(state.inWorkingTree, trace.workingTree.map(code).join(', '))} |`,
    `| staged now | ${yes(state.inIndex, trace.staged.map(code).join(', '))} |`,
    `| at the tip of a branch or tag | ${yes(state.atTips, `${trace.refs.filter(({ files }) => files.length > 0).length} of ${trace.refs.length} that reach it`)} |`,
    `| in the history | ${yes(state.inHistory, `${trace.holders} of ${trace.commits} commits have it`)} |`,
    `| on a remote | ${remote} |`,
  ];
}

function writeTimeline(trace: Trace): string[] {
  if (trace.events.length === 0) return ['No commit has it: it never entered the history.'];
  const rows = trace.events.slice(0, MAX_ROWS).map(writeEvent);
  const rest = trace.events.length - rows.length;
  return [
    'Times are commit times in UTC; an author can set them.',
    '',
    '| when | the key | commit | author | files | subject |',
    '|---|---|---|---|---|---|',
    ...rows,
    ...(rest > 0 ? ['', `And ${rest} more events (\`--format json\` lists all).`] : []),
  ];
}

function writePlaces(trace: Trace): string[] {
  const unreachable =
    trace.unreachable > 0
      ? [
          '',
          `${trace.unreachable} commit(s) with it are reached by no branch or tag any more; the reflog of this clone keeps them.`,
        ]
      : [];
  const unread =
    trace.unread > 0
      ? ['', `**${trace.unread} object(s) could not be looked into**: they are missing or too large.`]
      : [];
  return [
    '### Branches and tags',
    '',
    ...list(trace.refs.map(writeRef), 'None.'),
    '',
    '### Files that held it',
    '',
    ...list(trace.files.map(code), 'None.'),
    ...unreachable,
    ...unread,
  ];
}

function writeReaders(trace: Trace): string[] {
  return [
    'Git knows who made commits on top of it, and so had it on the disk. It does not know who else cloned or read the repository.',
    '',
    ...list(trace.people.map(escape), 'Nobody committed it.'),
    '',
    ...list(
      trace.remotes.map(
        ({ name, url, holds }) =>
          `remote ${code(name)} (${code(url)}): ${holds === 'yes' ? 'everybody who can read it' : 'not seen there'}`,
      ),
      'No remote is set up.',
    ),
    '',
    trace.fetched === undefined ? 'This clone was never fetched.' : `Last fetch: ${trace.fetched}.`,
  ];
}

function writeSteps({ steps }: IncidentReport): string[] {
  let phase = '';
  return steps.flatMap((step, index) => {
    const heading = step.phase === phase ? [] : [`### ${step.phase}`, ''];
    phase = step.phase;
    const commands =
      step.commands.length > 0 ? ['', '   ```sh', ...step.commands.map((line) => `   ${line}`), '   ```'] : [];
    return [...heading, `${index + 1}. [ ] **${step.title}.** ${step.text}`, ...commands, ''];
  });
}

/** The report as a Markdown document. */
export function writeMarkdown(report: IncidentReport): string {
  const { trace } = report;
  const owner = report.isPrivileged ? ' of the super administrator' : '';
  const lines = [
    `# Incident: a leaked ${KEY_NAMES[report.format]}${owner}`,
    '',
    `Asked for ${code(report.asked)} at ${report.written}. Looked at ${trace.commits} commits and ${trace.blobs} versions of files. The key itself is not in this report.`,
    '',
    '## Where it is now',
    '',
    ...writeState(report),
    '',
    '## Timeline',
    '',
    ...writeTimeline(trace),
    '',
    '## Where it was',
    '',
    ...writePlaces(trace),
    '',
    '## Who could have read it',
    '',
    ...writeReaders(trace),
    '',
    '## What to do, in this order',
    '',
    ...writeSteps(report),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
