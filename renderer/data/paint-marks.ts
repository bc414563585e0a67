import type { QueryClient } from '@tanstack/react-query';
import type { ChangedMarks } from '#shared/contract/changed-marks.ts';
import { contract } from '#shared/contract/contract.ts';
import { asListed, ownReading } from './codings.ts';
import { numbered } from './episodes.ts';
import { paintAnswer } from './paint-answer.ts';

type Left<Thing> = { readonly now: readonly Thing[]; readonly gone: readonly string[] };

/** A list as a step left it; the very same where the step has not to do with it. */
function after<Thing extends { readonly id: string }>(
  before: Thing[],
  { now, gone }: Left<Thing>,
  inOrder: (things: readonly Thing[]) => Thing[],
): Thing[] {
  const changed = new Set([...gone, ...now.map(({ id }) => id)]);
  return now.length > 0 || before.some(({ id }) => changed.has(id))
    ? inOrder([...before.filter(({ id }) => !changed.has(id)), ...now])
    : before;
}

const placed = <Thing extends { readonly start: number; readonly end: number; readonly id: string }>(
  things: readonly Thing[],
): Thing[] => things.toSorted(asListed);

/** The sources whose marks were asked for by this name, in the reading that one works in. */
const sourcesAsked = (
  queries: QueryClient,
  name: 'codings.list' | 'episodes.list' | 'quotations.list',
): readonly string[] =>
  queries
    .getQueryCache()
    .findAll({ queryKey: [name] })
    .flatMap(({ queryKey }) => {
      const { data } = contract[name].input.safeParse(queryKey[1]);
      return data?.reading.of === ownReading.of && data.sourceId !== undefined ? [data.sourceId] : [];
    });

/** Puts what a step changed of the marks into the answers that the screen shows, before they are asked for again. */
export function paintMarks(queries: QueryClient, marks: ChangedMarks): void {
  const within = <Thing extends { readonly sourceId: string }>(
    { now, gone }: Left<Thing>,
    source: string,
  ): Left<Thing> => ({ now: now.filter(({ sourceId }) => sourceId === source), gone });
  paintAnswer(queries, 'codes.list', { of: 'mine' }, (codes) =>
    after(codes, marks.codes, (all) =>
      all.toSorted((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1)),
    ),
  );
  for (const sourceId of sourcesAsked(queries, 'episodes.list')) {
    paintAnswer(queries, 'episodes.list', { sourceId, reading: ownReading }, (episodes) =>
      after(episodes, within(marks.episodes, sourceId), numbered),
    );
  }
  for (const sourceId of sourcesAsked(queries, 'codings.list')) {
    paintAnswer(queries, 'codings.list', { sourceId, reading: ownReading }, (codings) =>
      after(codings, within(marks.codings, sourceId), placed),
    );
  }
  for (const sourceId of sourcesAsked(queries, 'quotations.list')) {
    paintAnswer(queries, 'quotations.list', { sourceId, reading: ownReading }, (pins) =>
      after(pins, within(marks.quotations, sourceId), placed),
    );
  }
}
