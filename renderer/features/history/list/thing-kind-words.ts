import type { ThingKind } from '#shared/history/thing-kind.ts';

/** What steps are about, in the order of the work. */
export const thingKindWords: readonly (readonly [ThingKind, string])[] = [
  ['source', 'Sources'],
  ['participant', 'Participants'],
  ['prompt', 'Protocol'],
  ['name', 'Names'],
  ['round', 'Rounds'],
  ['episode', 'Episodes'],
  ['code', 'Codebook'],
  ['coding', 'Codings'],
  ['decision', 'Decisions'],
  ['memo', 'Memos'],
  ['table', 'Tables'],
  ['query', 'Queries'],
  ['coder', 'Coders'],
  ['study', 'The study itself'],
];
