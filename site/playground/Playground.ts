/** The playground: an editor, the findings in its text, and what the rules are told. Everything happens in the browser. */
import { defineComponent, h, onBeforeUnmount, onMounted, reactive, ref, shallowReactive, watch, type VNode } from 'vue';
import type { CheckAnswer, Finding, RuleFacts, Suggestion } from '../engine/types.ts';
import { renderControls } from './controls.ts';
import { Editor } from './editor.ts';
import { startEngine, type EngineClient } from './engine-client.ts';
import { EXAMPLES } from './examples.ts';
import { renderFindings } from './findings.ts';
import { DEFAULT_SETTINGS, readHash, writeHash, type PlaygroundState } from './state.ts';

/** Time that typing may pause before the text is checked. */
const PAUSE = 250;

export const Playground = defineComponent({
  name: 'BinomPlayground',
  setup() {
    const [first] = EXAMPLES;
    const state = reactive<{ -readonly [K in keyof PlaygroundState]: PlaygroundState[K] }>({
      ...{ code: first.code, filename: first.filename, level: 'recommended', off: [], settings: DEFAULT_SETTINGS },
    });
    const result = shallowReactive<{ answer?: CheckAnswer; chosen?: Finding; rules: readonly RuleFacts[] }>({
      rules: [],
    });
    const isBusy = ref(true);
    const link = ref('');
    const host = ref<HTMLElement>();
    let editor: Editor | undefined;
    let engine: EngineClient | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const draw = (): void => {
      editor?.draw({ findings: result.answer?.findings ?? [], chosen: result.chosen });
    };
    const choose = (finding: Finding): void => {
      result.chosen = finding;
      draw();
    };
    const check = (): void => {
      isBusy.value = true;
      link.value = '';
      const { code, filename, level, off, settings } = state;
      // A worker takes no reactive objects.
      engine?.check(structuredCloneOf({ code, filename, level, off, settings }));
    };
    const checkSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(check, PAUSE);
    };
    const onAnswer = (answer: CheckAnswer): void => {
      isBusy.value = false;
      const { chosen } = result;
      result.answer = answer;
      result.chosen = answer.findings.find(({ rule, line }) => rule === chosen?.rule && line === chosen.line);
      result.chosen ??= answer.findings.find(({ path }) => path.length > 0) ?? answer.findings[0];
      draw();
    };
    const load = (next: PlaygroundState): void => {
      Object.assign(state, next);
      editor?.setCode(next.code);
    };
    const readAddress = async (): Promise<void> => {
      const shared = await readHash(location.hash);
      if (shared) load(shared);
    };
    const onHash = (): void => {
      void readAddress();
    };
    const share = async (): Promise<void> => {
      history.replaceState(history.state, '', await writeHash({ ...state }));
      link.value = location.href;
      await navigator.clipboard.writeText(link.value).catch(() => undefined);
    };
    const apply = ({ from, to, insert }: Suggestion): void => editor?.replace(from, to, insert);

    onMounted(() => {
      if (!host.value) return;
      editor = new Editor(host.value, state.code, {
        onChange(code) {
          state.code = code;
        },
        onChoose: choose,
      });
      engine = startEngine({ onReady: (rules) => (result.rules = rules), onAnswer });
      void readAddress().then(check);
      watch(state, checkSoon);
      addEventListener('hashchange', onHash);
    });
    onBeforeUnmount(() => {
      removeEventListener('hashchange', onHash);
      clearTimeout(timer);
      engine?.close();
      editor?.close();
    });

    return (): VNode =>
      h('div', { class: 'pg' }, [
        h('div', { class: 'pg-main' }, [
          h('div', { class: 'pg-editor', ref: host }),
          h(
            'p',
            { class: 'pg-help', id: 'pg-editor-help' },
            'In the editor Tab indents: press Escape, then Tab, to leave.',
          ),
        ]),
        h('div', { class: 'pg-side' }, [
          renderFindings({
            answer: result.answer,
            chosen: result.chosen,
            isBusy: isBusy.value,
            onChoose: choose,
            onShow(place) {
              editor?.show(place.from);
            },
            onApply: apply,
          }),
          renderControls({
            state,
            rules: result.rules,
            link: link.value,
            holdsKey: result.answer?.findings.some(({ rule }) => rule === 'no-hardcoded-key') === true,
            onLoad: load,
            onShare: () => void share(),
          }),
        ]),
      ]);
  },
});

function structuredCloneOf<T>(value: T): T {
  // Only texts, lists and plain objects: JSON takes them all, and sees through Vue's proxies.
  return JSON.parse(JSON.stringify(value)) as T;
}
