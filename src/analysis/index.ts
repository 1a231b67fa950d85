/** The analysis of one file: what its expressions name, are, and carry. One for all rules, made when the first of them asks. */
import type { TSESLint } from '@typescript-eslint/utils';
import { findSelfEvidentKeys } from '../binom/keys.ts';
import { mentionsBinom } from '../binom/mentions.ts';
import { isAnyCredentialName, isBinomCredentialName, isConfiguredName, isGenericKeyName } from '../binom/names.ts';
import { getUrlFacts } from '../binom/requests.ts';
import type { BinomSettings } from '../binom/settings.ts';
import type { Row } from '../models/row.ts';
import { getKeyName, getLiteralText, type Node } from './ast.ts';
import { createKnowledge } from './barriers.ts';
import { findCredential, findName, getSource, type Judge, type Source, type Trail } from './credentials.ts';
import { getOrigin, type Origin } from './origins.ts';
import { OtherMeanings } from './other-meanings.ts';
import { matchRow, type Table } from './patterns.ts';
import { findBinomClients, type BinomClientCall } from './clients.ts';
import { findRequests, type HttpRequest } from './requests.ts';
import { findRequestKeys } from './request-keys.ts';
import type { Leaf, Mode, Static, StepChange } from './steps.ts';
import { Tracer } from './tracer.ts';
import { getTexts } from './text-shapes.ts';
import { getProperty, getStatic, type Found } from './values.ts';

export type { Node } from './ast.ts';
export type { BinomClientCall } from './clients.ts';
export type { Source, SourceKind, Trail } from './credentials.ts';
export type { Origin, OriginKind } from './origins.ts';
export { compileRows, type Table } from './patterns.ts';
export type { KeyUse } from './request-parts.ts';
export type { HttpRequest } from './requests.ts';
export type { Leaf, Mode, Static, Step, StepChange } from './steps.ts';
export type { Found } from './values.ts';

/** What the rules may ask about a file. Everything is computed when asked for, once. */
export class Analysis implements Judge {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly settings: BinomSettings;
  readonly scope: 'binom' | 'any';
  #tracer: Tracer | undefined;
  #isBinomFile: boolean | undefined;
  readonly #others: OtherMeanings;
  #requests: readonly HttpRequest[] | undefined;
  #clients: readonly BinomClientCall[] | undefined;
  #requestKeys: ReadonlySet<unknown> | undefined;
  readonly #names = new Map<string, boolean>();
  /** What `carries` found: the rules ask about the same arguments. */
  readonly #trails = new Map<Node, Trail | null>();
  /** What `origins` made of the leaves that the tracer keeps. */
  readonly #origins = new WeakMap<readonly Leaf[], readonly Origin[]>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, settings: BinomSettings) {
    this.sourceCode = sourceCode;
    this.settings = settings;
    this.scope = settings.credentials;
    this.#others = new OtherMeanings(sourceCode.text, () => this.tracer.program.names);
  }

  /** The engine of traces. Made when something is asked that the tree alone does not tell: most files ask for none. */
  get tracer(): Tracer {
    const { sourceCode, settings } = this;
    this.#tracer ??= new Tracer(
      sourceCode,
      createKnowledge(settings.redactors, sourceCode.visitorKeys, settings.credentials),
    );
    return this.#tracer;
  }

  /** Does the file name Binom in code, an import, a URL or a string, or talk to one of the user's trackers? */
  get isBinomFile(): boolean {
    this.#isBinomFile ??= this.#computeBinomFile();
    return this.#isBinomFile;
  }

  /** Does a variable, property, header or parameter of this name hold a credential, in this file and with these settings? */
  isCredentialName(name: string): boolean {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const found =
      name !== '' &&
      !(this.scope === 'any' && this.#others.has(name)) &&
      (isBinomCredentialName(name) ||
        isConfiguredName(name, this.settings) ||
        (this.scope === 'any' && isAnyCredentialName(name)) ||
        (isGenericKeyName(name) && this.isBinomFile));
    this.#names.set(name, found);
    return found;
  }

  /** What an expression names: `winston#createLogger().info`, `console.log`, `process.env.BINOM_API_KEY`. Empty when unknown. */
  denote(node: Node): readonly string[] {
    return this.tracer.denote(node);
  }

  /** The first row of a table that an expression's name falls under. */
  findRow<R extends Row>(node: Node, table: Table<R>): R | undefined {
    if (table.isEmpty) return undefined;
    // Most calls of a file are on methods that no row has: they need not be traced.
    const name = node.type === 'MemberExpression' ? getKeyName(node) : undefined;
    if (name !== undefined && name !== 'default' && table.lastNames?.has(name) === false) return undefined;
    for (const denotation of this.denote(node)) {
      const row = matchRow(denotation, table);
      if (row) return row;
    }
    return undefined;
  }

  /** The one constant that an expression must be. */
  getStatic(node: Node): Static {
    return getStatic(this.tracer, node);
  }

  /** The texts that an expression can be; `HOLE` stands for each part that is not known. Never empty. */
  getTexts(node: Node): readonly string[] {
    return getTexts(this.tracer, node);
  }

  /** The expressions that a property (or a path of properties) of an options object can be. */
  getProperty(object: Node, ...path: readonly string[]): Found {
    return getProperty(this.tracer, object, ...path);
  }

  /** Every place that a value can come from. */
  origins(node: Node, change?: StepChange): readonly Origin[] {
    const leaves = this.tracer.leaves(node, 'value', change);
    let origins = this.#origins.get(leaves);
    if (!origins) {
      origins = leaves.map((leaf) => getOrigin(this.tracer, leaf));
      this.#origins.set(leaves, origins);
    }
    return origins;
  }

  /** The raw leaves of a trace, for questions that origins don't answer. */
  leaves(node: Node, mode: Mode, change?: StepChange): readonly Leaf[] {
    return this.tracer.leaves(node, mode, change);
  }

  /** The way by which a credential flows into an expression, objects that hold one included; undefined when none is seen to. */
  carries(node: Node, change?: StepChange): Trail | undefined {
    if (change) return findCredential(this.tracer, this, this.tracer.start(node, 'deep', change));
    const known = this.#trails.get(node);
    if (known !== undefined) return known ?? undefined;
    const found = findCredential(this.tracer, this, this.tracer.start(node, 'deep'));
    this.#trails.set(node, found ?? null);
    return found;
  }

  /** As {@link carries}, but only the value itself counts, not what it holds. */
  isCredential(node: Node): Trail | undefined {
    return findCredential(this.tracer, this, this.tracer.start(node, 'value'));
  }

  /** The credential that a leaf is. */
  getSource(leaf: Leaf): Source | undefined {
    return getSource(this.tracer, this, leaf);
  }

  /** The first credential name on the way from a leaf to where its trace began. */
  findName(leaf: Leaf): string | undefined {
    return findName(this, leaf.step);
  }

  /** Every HTTP request that the file makes, whoever it is sent to. */
  requests(): readonly HttpRequest[] {
    this.#requests ??= findRequests(this);
    return this.#requests;
  }

  /** Every construction of a Binom client. */
  clients(): readonly BinomClientCall[] {
    this.#clients ??= findBinomClients(this);
    return this.#clients;
  }

  /** Is the identifier a variable that a Binom request or client of the file takes as its key? */
  isRequestKey(node: Node): boolean {
    if (node.type !== 'Identifier') return false;
    const variable = this.tracer.variables.get(node);
    if (!variable) return false;
    // Set first: finding the requests may ask for names.
    if (!this.#requestKeys) {
      this.#requestKeys = new Set();
      this.#requestKeys = findRequestKeys(this);
    }
    return this.#requestKeys.has(variable);
  }

  #computeBinomFile(): boolean {
    const { program } = this.tracer;
    const names = [...program.names].join('\n');
    const texts = program.texts
      .map((node) => (node.type === 'TemplateElement' ? node.value.raw : node.value))
      .join('\n');
    if (mentionsBinom(`${names}\n${texts}`)) return true;
    if (this.settings.trackers.some((host) => texts.includes(host))) return true;
    return program.texts.some((node) => {
      const text = node.type === 'TemplateElement' ? node.value.raw : node.value;
      const facts = text.length < MAX_URL ? getUrlFacts(text) : undefined;
      return (facts && !facts.needsContext) ?? findSelfEvidentKeys(text.slice(0, MAX_URL)).length > 0;
    });
  }
}

/** Longer texts are no URLs. */
const MAX_URL = 2000;

const analyses = new WeakMap<object, WeakMap<BinomSettings, Analysis>>();

/** The analysis of a file; the same for all rules and settings objects of one run over it. */
export function getAnalysis(sourceCode: Readonly<TSESLint.SourceCode>, settings: BinomSettings): Analysis {
  let bySettings = analyses.get(sourceCode.ast);
  if (!bySettings) {
    bySettings = new WeakMap();
    analyses.set(sourceCode.ast, bySettings);
  }
  let analysis = bySettings.get(settings);
  if (!analysis) {
    analysis = new Analysis(sourceCode, settings);
    bySettings.set(settings, analysis);
  }
  return analysis;
}

/**
 * How a message names a credential's way: `` `apiKey` `` or `` `apiKey` (read on line 4) ``. Never its value.
 * @param from the expression at which the report stands; the line is left out when it is the same
 */
export function describeTrail(trail: Trail, from: Node): string {
  const line = trail.source.node.loc.start.line;
  const name = getLiteralText(trail.source.node) === trail.source.name ? 'a key' : trail.source.name;
  return line === from.loc.start.line ? name : `${name} (from line ${line})`;
}
