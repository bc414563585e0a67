import type { Estimate } from '#shared/agreement/coefficient.ts';
import { parseAgreementKey } from '#shared/agreement/keys/agreement-key.ts';
import { type Answers, answersFrom } from '#shared/agreement/keys/answers.ts';
import { dataOfEntry } from './data-of-entry.ts';
import type { Entry } from './vector-file.ts';

/** One value of a vector that was looked at, and in words what is wrong with ours; null where nothing is. */
export interface Check {
  readonly entry: string;
  readonly key: string;
  readonly problem: string | null;
}

type Found = Estimate | string;

/** As many draws as the values in the files rest on. */
const DRAWS = { units: 20_000, pairs: 50_000 };

/** What was made, or what went wrong in making it. */
function orSentence<Made>(make: () => Made): Made | string {
  try {
    return make();
  } catch (error) {
    return error instanceof Error ? error.message : 'The data can’t be used.';
  }
}

/** Asks for a key once; an answer in words says why there is none. */
function asking(entry: Entry): (key: string) => Found {
  const options = { confidence: 0.95, seed: 1 };
  const known = new Map<string, Found>();
  const answers = orSentence((): Readonly<Record<keyof typeof DRAWS, Answers>> => {
    const data = dataOfEntry(entry);
    return {
      units: answersFrom(data, { ...options, draws: DRAWS.units }),
      pairs: answersFrom(data, { ...options, draws: DRAWS.pairs }),
    };
  });
  const ask = (id: string): Found => {
    if (typeof answers === 'string') return answers;
    const key = parseAgreementKey(id);
    if (key === null) return 'This isn’t a key.';
    const answer = answers[key.method === 'boot_kripp' ? 'pairs' : 'units'];
    return orSentence(() => answer(key)) ?? 'This key isn’t known.';
  };
  return (id) => {
    const found = known.get(id) ?? ask(id);
    known.set(id, found);
    return found;
  };
}

function compare(
  wanted: number,
  found: Found,
  part: 'value' | 'se' | 'low' | 'high',
  tolerance: number,
): string | null {
  if (typeof found === 'string') return found;
  const ours = found[part];
  if (ours === null) return `expected ${wanted}, found no ${part}: ${found.reason ?? 'it has none.'}`;
  return Math.abs(ours - wanted) <= tolerance ? null : `expected ${wanted}, found ${ours}`;
}

function expectReason(why: string, found: Found): string | null {
  if (typeof found === 'string') return found;
  if (found.value !== null) return `expected no value (${why}), found ${found.value}`;
  return found.reason === null || found.reason === '' ? `expected a reason (${why}), found none` : null;
}

/** Checks every key of a vector: its values, standard errors, both limits of its intervals, and what has no value. */
export function checkEntry(entry: Entry): readonly Check[] {
  const ask = asking(entry);
  const tolerance = (key: string): number => entry.tolerance_by_key[key] ?? entry.tolerance;
  const check = (key: string, problem: string | null): Check => ({ entry: entry.name, key, problem });
  return [
    ...Object.entries(entry.expected).map(([key, wanted]) =>
      check(key, compare(wanted, ask(key), 'value', tolerance(key))),
    ),
    ...Object.entries(entry.se).map(([key, wanted]) =>
      check(`se ${key}`, compare(wanted, ask(key), 'se', tolerance(key))),
    ),
    ...Object.entries(entry.ci).map(([key, [low, high]]) => {
      const problem =
        compare(low, ask(key), 'low', tolerance(key)) ?? compare(high, ask(key), 'high', tolerance(key));
      return check(`ci ${key}`, problem);
    }),
    ...Object.entries(entry.undefined).map(([key, why]) =>
      check(`undefined ${key}`, expectReason(why, ask(key))),
    ),
  ];
}
