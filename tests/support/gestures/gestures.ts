import fc from 'fast-check';
import { codebook } from './codebook.ts';
import type { Doings } from './doing.ts';
import { people } from './people.ts';
import { protocol } from './protocol.ts';
import { rounds } from './rounds.ts';
import { sources } from './sources.ts';
import { work } from './work.ts';
import { writing } from './writing.ts';

export type Gesture = {
  readonly who: 'a' | 'b';
  readonly what: string;
  readonly one: number;
  readonly two: number;
};

/** What people do, by name: everything in the contract that changes a study. */
export const gestures: Doings = {
  ...work,
  ...codebook,
  ...people,
  ...protocol,
  ...rounds,
  ...sources,
  ...writing,
};

export const gesture: fc.Arbitrary<Gesture> = fc.record({
  who: fc.constantFrom('a', 'b'),
  what: fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom(
        'code',
        'code',
        'mark',
        'undo',
        'redo',
        'undo one',
        'import',
        'correct',
        'newer version',
      ),
    },
    { weight: 3, arbitrary: fc.constantFrom(...Object.keys(work)) },
    { weight: 6, arbitrary: fc.constantFrom(...Object.keys(gestures)) },
  ),
  one: fc.nat(1000),
  two: fc.nat(1000),
});
