/** One step of the history as far as undo is concerned. */
export type Step = {
  readonly number: number;
  readonly coderId: string | null;
  readonly kind: 'start' | 'do' | 'undo' | 'redo';
  /** For undo and redo: the number of the step that was reversed. */
  readonly reverses: number | null;
};

/** The steps that can be reversed, oldest first: the last of `undo` is taken back next, the last of `redo` done again next. */
export type Stacks = { readonly undo: readonly number[]; readonly redo: readonly number[] };

/**
 * Keeps the two stacks as the history grows. Undo and redo are steps of the history themselves: taking back step 5 as step 9
 * puts 9 where it can be redone, and doing it again as step 10 (which reverses 9) puts 10 where it can be undone.
 * A new step empties what could be redone. A step that was reversed out of its turn, as when another coder took back
 * something earlier, counts as a new step: it is reversed in its own turn, so that going back is always going back in time.
 * What starts a study can't be taken back.
 */
export class UndoStacks {
  readonly #undo: number[] = [];
  #redo: number[] = [];

  /** Takes in the next step of the history. Steps must come in the order of their numbers. */
  push(step: Step): void {
    if (step.kind === 'start') {
      return;
    }
    if (step.reverses !== null && step.reverses === this.nextUndo) {
      this.#undo.pop();
      this.#redo.push(step.number);
    } else if (step.reverses !== null && step.reverses === this.nextRedo) {
      this.#redo.pop();
      this.#undo.push(step.number);
    } else {
      this.#undo.push(step.number);
      this.#redo = [];
    }
  }

  get nextUndo(): number | null {
    return this.#undo.at(-1) ?? null;
  }

  get nextRedo(): number | null {
    return this.#redo.at(-1) ?? null;
  }

  /** A copy of both stacks. */
  get stacks(): Stacks {
    return { undo: [...this.#undo], redo: [...this.#redo] };
  }
}
