import type { Topic } from '#shared/contract/topics.ts';

/** Which topics a change of a table is about. Rounds decide what may be seen, so that a change of one is about all work. */
const topicsOf: Readonly<Record<string, readonly Topic[]>> = {
  study: ['study'],
  coders: ['coders', 'session'],
  participants: ['participants', 'sources', 'tables'],
  attributes: ['participants', 'tables'],
  attribute_values: ['participants', 'tables'],
  prompts: ['protocol'],
  sources: ['sources', 'participants', 'tables'],
  speakers: ['sources', 'participants', 'tables'],
  rounds: ['rounds', 'session', 'sources', 'episodes', 'codebook', 'codings', 'decisions', 'memos', 'tables'],
  round_coders: ['rounds', 'session', 'sources', 'episodes', 'codebook', 'codings', 'decisions', 'tables'],
  readings: ['sources', 'tables'],
  codes: ['codebook', 'decisions', 'tables'],
  episodes: ['episodes', 'sources', 'decisions'],
  episode_states: ['episodes', 'sources'],
  codings: ['codings', 'decisions', 'tables'],
  code_decisions: ['decisions', 'codebook', 'codings', 'tables'],
  unit_decisions: ['decisions', 'tables'],
  memos: ['memos'],
  matrices: ['tables'],
};

/** The topics of an action that changed these tables. Whatever was changed, the history and what can be undone changed too. */
export function topicsOfTables(tables: readonly string[]): Topic[] {
  const topics = new Set<Topic>(['history', 'session']);
  for (const table of tables) {
    for (const topic of topicsOf[table] ?? []) {
      topics.add(topic);
    }
  }
  return [...topics];
}
