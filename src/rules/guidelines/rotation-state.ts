import type { CallNode } from '../../analysis/ast.ts';
import type { Duration } from './durations.ts';

/** How far a rotation is at one point of one path through the code. */
export interface RotationState {
  readonly isCreated: boolean;
  readonly tested: 'no' | 'yes' | 'failed';
  readonly isPlaced: boolean;
  /** Waited since the new key was put in place, or, before that, since it was made. */
  readonly waited: Duration;
  /** The path runs only when a key is in wrong hands. */
  readonly isIncident: boolean;
  /** Revocations that happened before any new key was seen. */
  readonly early: readonly CallNode[];
  /** Refreshes whose new key is not yet tested and in place. */
  readonly refreshed: readonly CallNode[];
}

export const START: RotationState = {
  isCreated: false,
  tested: 'no',
  isPlaced: false,
  waited: 0,
  isIncident: false,
  early: [],
  refreshed: [],
};

/** What is wrong with a revocation. */
export type RotationFault =
  | { readonly messageId: 'tooEarly' | 'notInPlace' | 'untested' | 'failedTest' | 'noGrace' | 'notAdopted' }
  | { readonly messageId: 'shortGrace'; readonly hours: number };

export type ReportFault = (node: CallNode, fault: RotationFault) => void;

const HOUR = 3_600_000;

export function addWait(state: RotationState, waited: Duration): RotationState {
  return { ...state, waited: waited === 'unknown' || state.waited === 'unknown' ? 'unknown' : state.waited + waited };
}

/** What is wrong when the old key is revoked in this state; undefined when nothing is, or when the path is no rotation. */
export function judgeRevocation(state: RotationState, minGraceHours: number): RotationFault | undefined {
  if (state.isIncident || !(state.isCreated || state.isPlaced)) return undefined;
  const isLongAgo = state.waited === 'unknown' || state.waited >= minGraceHours * HOUR;
  if (state.tested === 'failed') return { messageId: 'failedTest' };
  // Somebody may put it in place by hand during a long wait.
  if (!state.isPlaced && !isLongAgo) return { messageId: 'notInPlace' };
  if (state.tested === 'no') return { messageId: 'untested' };
  if (isLongAgo) return undefined;
  const hours = Math.round((state.waited / HOUR) * 100) / 100;
  return hours === 0 ? { messageId: 'noGrace' } : { messageId: 'shortGrace', hours };
}

/** The same states once each: paths that meet again in the same state are one path. */
export function mergeStates(states: readonly RotationState[]): readonly RotationState[] {
  const byKey = new Map<string, RotationState>();
  for (const state of states) {
    const nodes = [...state.early, ...state.refreshed].map((node) => node.range[0]);
    const key = [
      state.isCreated,
      state.tested,
      state.isPlaced,
      state.waited,
      state.isIncident,
      state.early.length,
      ...nodes,
    ].join();
    byKey.set(key, state);
    if (byKey.size >= MAX_STATES) break;
  }
  return [...byKey.values()];
}

/** More paths than this differ in what does not matter. */
const MAX_STATES = 64;
