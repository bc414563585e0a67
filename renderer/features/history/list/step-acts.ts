import type { Action } from '#shared/contract/history.ts';
import type { Place } from '#shared/contract/values.ts';

/** What can be done with a step and with the things it changed. */
export type StepActs = {
  /** Unfolds a step, and folds the one that was; null folds it. */
  readonly unfold: (number: number | null) => void;
  /** The focus came to a step. */
  readonly enter: (number: number) => void;
  readonly lookBack: (number: number) => void;
  /** Null where the step isn’t one’s own, or has been taken back. */
  readonly takeBack: (step: Action) => (() => void) | null;
  /** Why it can’t, of somebody else’s step; empty for one’s own. */
  readonly whyNotYours: (step: Action) => string;
  readonly historyOf: (thingId: string) => void;
  readonly open: (place: Place) => void;
};
