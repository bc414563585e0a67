import type { Query, QueryClient } from '@tanstack/react-query';
import type { InputOf, NameOfKind, OutputOf } from '#shared/contract/contract.ts';
import { askKey, patchAnswer } from './use-ask.ts';

/** So long after the last step that painted an answer it is asked for again, in milliseconds: no sooner than the hands rest. */
const rest = 300;

const painted = new WeakMap<Query, number>();

/** Puts into an answer all that a step changed of it: what the study says of the same step only confirms it, and can wait. */
export function paintAnswer<Name extends NameOfKind<'query'>>(
  queries: QueryClient,
  name: Name,
  input: InputOf<Name>,
  change: (before: OutputOf<Name>) => OutputOf<Name>,
): void {
  const query = queries.getQueryCache().find({ queryKey: askKey(name, input), exact: true });
  if (query !== undefined) painted.set(query, performance.now());
  patchAnswer(queries, name, input, change);
}

/** How long it can wait until an answer is asked for again, in milliseconds; 0 where no step has just painted it. */
export const restOf = (query: Query): number =>
  Math.max(0, (painted.get(query) ?? -rest) + rest - performance.now());
