import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UndoStacks, type Step } from '#shared/history/undo-stacks.ts';

const step = (number: number, kind: Step['kind'], reverses: number | null = null): Step => ({
  number,
  coderId: 'a',
  kind,
  reverses,
});

/** Plays gestures as an editor would: the history is a list of steps, undo and redo name the step they reverse. */
function play(gestures: readonly ('do' | 'undo' | 'redo')[]): {
  stacks: UndoStacks;
  value: number[];
  steps: Step[];
} {
  const stacks = new UndoStacks();
  const steps: Step[] = [];
  // What each step did, so that reversing it can be told: the value is a list of the steps in force.
  const effects = new Map<number, number>();
  const value: number[] = [];
  for (const gesture of gestures) {
    const number = steps.length + 1;
    const reverses = gesture === 'undo' ? stacks.nextUndo : gesture === 'redo' ? stacks.nextRedo : null;
    if (gesture !== 'do' && reverses === null) {
      continue;
    }
    const origin = reverses === null ? number : (effects.get(reverses) ?? 0);
    effects.set(number, origin);
    if (gesture === 'undo') {
      value.splice(value.indexOf(origin), 1);
    } else {
      value.push(origin);
    }
    const next = step(number, gesture, reverses);
    steps.push(next);
    stacks.push(next);
  }
  return { stacks, value, steps };
}

/** The same gestures on the simplest editor there is. */
function simplest(gestures: readonly ('do' | 'undo' | 'redo')[]): number {
  let done = 0;
  let undone = 0;
  for (const gesture of gestures) {
    if (gesture === 'do') {
      done += 1;
      undone = 0;
    } else if (gesture === 'undo' && done > 0) {
      done -= 1;
      undone += 1;
    } else if (gesture === 'redo' && undone > 0) {
      done += 1;
      undone -= 1;
    }
  }
  return done;
}

const gestures = fc.array(fc.constantFrom('do' as const, 'undo' as const, 'redo' as const), {
  maxLength: 60,
});

describe('undo stacks', () => {
  test('behave like those of any editor, whatever is done', () => {
    fc.assert(
      fc.property(gestures, (played) => {
        const { stacks, value } = play(played);
        expect(value).toHaveLength(simplest(played));
        expect(stacks.stacks.undo).toHaveLength(simplest(played));
      }),
    );
  });

  test('undoing everything and redoing everything comes back to the same place', () => {
    fc.assert(
      fc.property(gestures, (played) => {
        const { value, stacks } = play(played);
        const all = value.length;
        const again = play([
          ...played,
          ...Array<'undo'>(all).fill('undo'),
          ...Array<'redo'>(all).fill('redo'),
        ]);
        expect(again.value).toEqual(value);
        expect(again.stacks.stacks.undo).toHaveLength(stacks.stacks.undo.length);
      }),
    );
  });

  test('what starts a study can’t be taken back', () => {
    const stacks = new UndoStacks();
    stacks.push(step(1, 'start'));
    expect(stacks.nextUndo).toBeNull();
  });

  test('a step taken back out of its turn is itself taken back first', () => {
    const stacks = new UndoStacks();
    for (const one of [step(1, 'do'), step(2, 'do'), step(3, 'undo', 1)]) {
      stacks.push(one);
    }
    expect(stacks.stacks).toEqual({ undo: [1, 2, 3], redo: [] });
    stacks.push(step(4, 'undo', 3));
    expect(stacks.stacks).toEqual({ undo: [1, 2], redo: [4] });
  });
});
