/** What the rules are told: configuration, settings, which rules run; examples to load; a link to share. */
import { h, type VNode } from 'vue';
import type { RuleFacts } from '../engine/types.ts';
import { EXAMPLES } from './examples.ts';
import { LISTS, type PlaygroundState } from './state.ts';

interface ControlsProps {
  /** Changed in place: the page watches it. */
  readonly state: { -readonly [K in keyof PlaygroundState]: PlaygroundState[K] };
  readonly rules: readonly RuleFacts[];
  readonly link: string;
  readonly holdsKey: boolean;
  readonly onLoad: (state: PlaygroundState) => void;
  readonly onShare: () => void;
}

/** The panel below the findings. */
export function renderControls(props: ControlsProps): VNode {
  return h('section', { class: 'pg-panel', 'aria-labelledby': 'pg-controls-title' }, [
    h('h2', { id: 'pg-controls-title' }, 'Code and settings'),
    renderExamples(props),
    renderText('File name', 'pg-filename', props.state.filename, (value) => (props.state.filename = value)),
    renderChoice('Configuration', 'pg-level', ['recommended', 'strict'], props.state.level, (level) => {
      props.state.level = level;
    }),
    renderChoice('Credentials', 'pg-credentials', ['binom', 'any'], props.state.settings.credentials, (credentials) => {
      props.state.settings = { ...props.state.settings, credentials };
    }),
    renderLists(props),
    renderRules(props),
    renderShare(props),
  ]);
}

function renderExamples({ state, onLoad }: ControlsProps): VNode {
  return h('div', { class: 'pg-field' }, [
    h('label', { for: 'pg-example' }, 'Example'),
    h(
      'select',
      {
        id: 'pg-example',
        value: EXAMPLES.findIndex(({ code }) => code === state.code),
        onChange(event: Event) {
          const example = EXAMPLES[Number(getValue(event))];
          if (example) onLoad({ ...state, code: example.code, filename: example.filename });
        },
      },
      [
        h('option', { value: -1, disabled: true }, 'Your own code'),
        ...EXAMPLES.map(({ title }, index) => h('option', { value: index }, title)),
      ],
    ),
  ]);
}

function renderText(label: string, id: string, value: string, onInput: (value: string) => void): VNode {
  return h('div', { class: 'pg-field' }, [
    h('label', { for: id }, label),
    h('input', {
      id,
      type: 'text',
      value,
      autocomplete: 'off',
      spellcheck: false,
      onChange: (event: Event) => {
        onInput(getValue(event));
      },
    }),
  ]);
}

function renderChoice<T extends string>(
  label: string,
  name: string,
  values: readonly T[],
  current: T,
  onChoose: (value: T) => void,
): VNode {
  return h('fieldset', { class: 'pg-choice' }, [
    h('legend', label),
    ...values.map((value) =>
      h('label', [
        h('input', {
          type: 'radio',
          name,
          value,
          checked: value === current,
          onChange: () => {
            onChoose(value);
          },
        }),
        ` ${value}`,
      ]),
    ),
  ]);
}

function renderLists({ state }: ControlsProps): VNode {
  return h('details', [
    h('summary', 'Names of your own'),
    h('p', { class: 'pg-help' }, 'Separated by commas; see the page on settings.'),
    ...LISTS.map((list) =>
      renderText(list, `pg-${list}`, state.settings[list].join(', '), (value) => {
        const entries = value.split(',').map((entry) => entry.trim());
        state.settings = { ...state.settings, [list]: entries.filter((entry) => entry !== '') };
      }),
    ),
  ]);
}

function renderRules({ state, rules }: ControlsProps): VNode {
  const shown = rules.filter(({ recommended }) => recommended || state.level === 'strict');
  return h('details', [
    h('summary', `Rules (${shown.length - shown.filter(({ name }) => state.off.includes(name)).length} on)`),
    h('ul', { class: 'pg-rules' }, [
      ...shown.map(({ name, description }) =>
        h('li', [
          h('label', { title: description }, [
            h('input', {
              type: 'checkbox',
              value: name,
              checked: !state.off.includes(name),
              onChange() {
                state.off = state.off.includes(name)
                  ? state.off.filter((other) => other !== name)
                  : [...state.off, name];
              },
            }),
            ` ${name}`,
          ]),
        ]),
      ),
    ]),
    h('p', { class: 'pg-help' }, 'The rules about the key register need a file and do not run here.'),
  ]);
}

function renderShare({ link, holdsKey, onShare }: ControlsProps): VNode {
  return h('div', { class: 'pg-share' }, [
    h('button', { type: 'button', class: 'pg-button pg-primary', onClick: onShare }, 'Make a link'),
    h(
      'p',
      { class: holdsKey ? 'pg-help pg-warning' : 'pg-help' },
      holdsKey
        ? 'The code holds a key. Whoever gets the link gets the key: replace it by a made-up one first.'
        : 'The link holds the whole code, after the #: no server sees it, but whoever has the link does.',
    ),
    link === ''
      ? undefined
      : h('div', { class: 'pg-field', role: 'status' }, [
          h('label', { for: 'pg-link' }, 'Copied, if your browser allows it'),
          h('input', { id: 'pg-link', type: 'text', readonly: true, value: link }),
        ]),
  ]);
}

function getValue(event: Event): string {
  // Only inputs and selects have these listeners.
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
