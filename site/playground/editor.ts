/** The editor: CodeMirror with the findings under their lines, and the way of the chosen one drawn into the code. */
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { EditorState, StateEffect, StateField, type Range } from '@codemirror/state';
import { Decoration, EditorView, keymap, lineNumbers, type DecorationSet } from '@codemirror/view';
import type { Finding } from '../engine/types.ts';
import { highlighting } from './highlighting.ts';
import { FindingWidget, LabelWidget, NumberWidget } from './widgets.ts';

/** What is drawn over the code: all findings, and which of them shows its way. */
export interface Drawing {
  readonly findings: readonly Finding[];
  readonly chosen: Finding | undefined;
}

export interface EditorListener {
  readonly onChange: (code: string) => void;
  readonly onChoose: (finding: Finding) => void;
}

const draw = StateEffect.define<DecorationSet>();

const drawings = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    const drawn = transaction.effects.find((effect) => effect.is(draw));
    return drawn?.is(draw) ? drawn.value : value.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** An editor in an element. */
export class Editor {
  readonly #view: EditorView;
  readonly #listener: EditorListener;

  constructor(parent: HTMLElement, code: string, listener: EditorListener) {
    this.#listener = listener;
    this.#view = new EditorView({
      parent,
      state: EditorState.create({
        doc: code,
        extensions: [
          lineNumbers(),
          history(),
          indentOnInput(),
          bracketMatching(),
          syntaxHighlighting(highlighting),
          javascript({ jsx: true, typescript: true }),
          // Tab indents; Escape and then Tab leaves the editor, as CodeMirror's own help for keyboards says.
          keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': 'Code to check', 'aria-describedby': 'pg-editor-help' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) listener.onChange(update.state.doc.toString());
          }),
          drawings,
        ],
      }),
    });
  }

  get code(): string {
    return this.#view.state.doc.toString();
  }

  setCode(code: string): void {
    if (code !== this.code) this.replace(0, this.#view.state.doc.length, code);
  }

  replace(from: number, to: number, insert: string): void {
    this.#view.dispatch({ changes: { from, to, insert } });
  }

  /** Puts the cursor at a place and brings it into view. */
  show(from: number): void {
    this.#view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
    this.#view.focus();
  }

  draw(drawing: Drawing): void {
    this.#view.dispatch({ effects: draw.of(this.#decorate(drawing)) });
  }

  close(): void {
    this.#view.destroy();
  }

  #decorate({ findings, chosen }: Drawing): DecorationSet {
    const { doc } = this.#view.state;
    const ranges: Range<Decoration>[] = [];
    for (const finding of findings) {
      if (finding.to > doc.length) continue;
      const { from, to } = finding;
      if (to > from) ranges.push(Decoration.mark({ class: 'pg-fault' }).range(from, to));
      const isChosen = finding === chosen;
      const widget = new FindingWidget(finding, isChosen, this.#listener.onChoose);
      ranges.push(Decoration.widget({ widget, block: true, side: 1 }).range(doc.lineAt(from).to));
    }
    for (const [index, step] of (chosen?.path ?? []).entries()) {
      if (step.to > doc.length) continue;
      const number = index + 1;
      ranges.push(Decoration.widget({ widget: new NumberWidget(number), side: -1 }).range(step.from));
      if (step.to > step.from) ranges.push(Decoration.mark({ class: 'pg-step' }).range(step.from, step.to));
      const label = new LabelWidget(number, step.label);
      ranges.push(Decoration.line({ class: 'pg-on-path' }).range(doc.lineAt(step.from).from));
      ranges.push(Decoration.widget({ widget: label, side: 0 }).range(doc.lineAt(step.from).to));
    }
    return Decoration.set(ranges, true);
  }
}
