import type { Topic } from '#shared/contract/topics.ts';

/** What a journalled table is about. */
const topicOf: Readonly<Record<string, Topic>> = {
  study: 'study',
  coders: 'coders',
  participants: 'participants',
  attributes: 'participants',
  attribute_values: 'participants',
  sampling: 'participants',
  sample_exceptions: 'participants',
  participant_tables: 'participants',
  prompts: 'protocol',
  prompt_places: 'protocol',
  sources: 'sources',
  speakers: 'sources',
  recordings: 'sources',
  text_versions: 'sources',
  adrift: 'sources',
  pseudonyms: 'pseudonyms',
  readings: 'sources',
  rounds: 'rounds',
  round_coders: 'rounds',
  merges: 'study',
  round_sources: 'rounds',
  round_samples: 'rounds',
  round_episodes: 'rounds',
  codes: 'codebook',
  code_lineage: 'codebook',
  episode_kinds: 'episodes',
  episodes: 'episodes',
  episode_states: 'episodes',
  codings: 'codings',
  quotations: 'quotations',
  code_decisions: 'decisions',
  unit_decisions: 'decisions',
  memos: 'memos',
  matrices: 'tables',
  code_queries: 'queries',
};

/** The topics of an action that changed these tables. Whatever was changed, the history changed too. */
export function topicsOfTables(tables: readonly string[]): Topic[] {
  const topics = tables.flatMap((table) => topicOf[table] ?? []);
  return [...new Set<Topic>(['history', ...topics])];
}
