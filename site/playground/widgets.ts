/** What the editor shows between and behind the lines of the code. */
import { WidgetType } from '@codemirror/view';
import type { Finding } from '../engine/types.ts';

function createElement(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** A finding under its line; a click shows its way. */
export class FindingWidget extends WidgetType {
  readonly finding: Finding;
  readonly isChosen: boolean;
  readonly onChoose: (finding: Finding) => void;

  constructor(finding: Finding, isChosen: boolean, onChoose: (finding: Finding) => void) {
    super();
    this.finding = finding;
    this.isChosen = isChosen;
    this.onChoose = onChoose;
  }

  override eq(other: FindingWidget): boolean {
    return other.finding === this.finding && other.isChosen === this.isChosen;
  }

  toDOM(): HTMLElement {
    const card = createElement('div', `pg-finding${this.isChosen ? ' pg-chosen' : ''}`);
    card.append(createElement('strong', 'pg-rule', this.finding.rule), ' ', this.finding.message);
    card.addEventListener('click', () => {
      this.onChoose(this.finding);
    });
    // CodeMirror measures blocks without their margins: the space around the card is padding of a block.
    const block = createElement('div', 'pg-block');
    block.append(card);
    return block;
  }
}

/** The number of a step, before the code that it stands at. */
export class NumberWidget extends WidgetType {
  readonly number: number;

  constructor(number: number) {
    super();
    this.number = number;
  }

  override eq(other: NumberWidget): boolean {
    return other.number === this.number;
  }

  toDOM(): HTMLElement {
    return createElement('span', 'pg-number', String(this.number));
  }
}

/** What happens at a step, at the end of its line. */
export class LabelWidget extends WidgetType {
  readonly number: number;
  readonly label: string;

  constructor(number: number, label: string) {
    super();
    this.number = number;
    this.label = label;
  }

  override eq(other: LabelWidget): boolean {
    return other.number === this.number && other.label === this.label;
  }

  toDOM(): HTMLElement {
    return createElement('span', 'pg-label', `${this.number} ${this.label}`);
  }
}
