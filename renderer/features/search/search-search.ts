import { Conditions } from '#shared/contract/sampling.ts';

export type SearchSearch = {
  /** What is looked for. */
  readonly words?: string;
  /** As it was said; without it, the best first. */
  readonly order?: 'reading';
  readonly role?: 'participant' | 'interviewer';
  readonly coded?: 'coded' | 'uncoded';
  /** One source's id. */
  readonly source?: string;
  /** One speaker's label. */
  readonly speaker?: string;
  readonly where?: Conditions;
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** What the address says: the words that are looked for, and where. */
export function searchSearch(search: Record<string, unknown>): SearchSearch {
  const { words, order, role, coded, source, speaker } = search;
  const where = Conditions.safeParse(search['where']);
  return {
    ...(isText(words) ? { words } : {}),
    ...(order === 'reading' ? { order } : {}),
    ...(role === 'participant' || role === 'interviewer' ? { role } : {}),
    ...(coded === 'coded' || coded === 'uncoded' ? { coded } : {}),
    ...(isText(source) ? { source } : {}),
    ...(isText(speaker) ? { speaker } : {}),
    ...(where.success && where.data.length > 0 ? { where: where.data } : {}),
  };
}
