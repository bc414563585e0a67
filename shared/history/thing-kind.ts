/** What a step can be about, as people filter the history. */
export const thingKinds = [
  'source',
  'participant',
  'prompt',
  'name',
  'round',
  'episode',
  'code',
  'coding',
  'decision',
  'memo',
  'table',
  'query',
  'coder',
  'study',
] as const;

export type ThingKind = (typeof thingKinds)[number];
