/** The list of findings, with the way of the chosen one step by step. */
import { withBase } from 'vitepress';
import { h, type VNode } from 'vue';
import type { CheckAnswer, Finding, Place, Suggestion } from '../engine/types.ts';

interface FindingsProps {
  readonly answer?: CheckAnswer | undefined;
  readonly chosen?: Finding | undefined;
  readonly isBusy: boolean;
  readonly onChoose: (finding: Finding) => void;
  readonly onShow: (place: Place) => void;
  readonly onApply: (suggestion: Suggestion) => void;
}

/** The panel beside the editor. */
export function renderFindings(props: FindingsProps): VNode {
  const { answer, isBusy } = props;
  return h('section', { class: 'pg-panel', 'aria-labelledby': 'pg-findings-title', 'aria-busy': isBusy }, [
    h('h2', { id: 'pg-findings-title' }, 'Findings'),
    h('p', { class: 'pg-status', role: 'status' }, describe(answer, isBusy)),
    answer?.problem === undefined ? undefined : h('p', { class: 'pg-problem' }, answer.problem),
    h(
      'ol',
      { class: 'pg-findings' },
      answer?.findings.map((finding) => renderFinding(finding, props)),
    ),
  ]);
}

function describe(answer: CheckAnswer | undefined, isBusy: boolean): string {
  if (!answer) return 'The rules are being loaded: about 1.3 MB, once.';
  if (answer.problem !== undefined) return 'The code could not be checked.';
  const count = answer.findings.length;
  const text = count === 0 ? 'Nothing found.' : `${count} ${count === 1 ? 'finding' : 'findings'}.`;
  return isBusy ? `${text} Checking again …` : `${text} ${Math.ceil(answer.milliseconds)} ms.`;
}

function renderFinding(finding: Finding, props: FindingsProps): VNode {
  const isChosen = finding === props.chosen;
  return h('li', { class: isChosen ? 'pg-chosen' : undefined }, [
    h(
      'button',
      {
        type: 'button',
        class: 'pg-choose',
        'aria-pressed': isChosen,
        onClick() {
          props.onChoose(finding);
          props.onShow(finding);
        },
      },
      [h('span', { class: 'pg-line' }, `line ${finding.line}`), ' ', h('strong', finding.rule)],
    ),
    isChosen ? renderDetails(finding, props) : undefined,
  ]);
}

function renderDetails(finding: Finding, { onShow, onApply }: FindingsProps): VNode {
  return h('div', { class: 'pg-details' }, [
    h('p', finding.message),
    finding.path.length === 0
      ? undefined
      : h('ol', { class: 'pg-path', 'aria-label': 'The way of the value, from its source to the report' }, [
          ...finding.path.map((step) =>
            h('li', [
              h(
                'button',
                {
                  type: 'button',
                  onClick: () => {
                    onShow(step);
                  },
                },
                [h('span', { class: 'pg-line' }, `line ${step.line}`), ` ${step.label}`],
              ),
            ]),
          ),
        ]),
    ...finding.suggestions.map((suggestion) =>
      h(
        'button',
        {
          type: 'button',
          class: 'pg-button',
          onClick: () => {
            onApply(suggestion);
          },
        },
        suggestion.label,
      ),
    ),
    h('p', [h('a', { href: withBase(`/rules/${finding.rule}`) }, `About ${finding.rule}`)]),
  ]);
}
