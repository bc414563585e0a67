/** Long because it has a word for every column that is in the history, and reads as one table. */

import type { ThingKind } from './thing-kind.ts';

/**
 * How a column is told: as it is written; as the name of the row it points to; as a list, a moment, a yes or no; as a text by
 * its hash, of a source or of a memo; or only as changed, where its value would say nothing to a person.
 */
type Telling =
  | { readonly as: 'text' | 'list' | 'moment' | 'flag' | 'transcript' | 'document' | 'changed' }
  | { readonly as: 'name'; readonly of: string };

export type ColumnWords = Telling & { readonly label: string };

/** A table of the study in the words of people. Columns that are not listed say nothing to them. */
export type RowWords = {
  readonly kind: ThingKind;
  /** What one row is, within a sentence, and several of them. */
  readonly noun: string;
  readonly nouns: string;
  /** The columns that name a row, joined by `between`. */
  readonly named: readonly string[];
  readonly between?: string;
  readonly columns: Readonly<Record<string, ColumnWords>>;
  /** The columns of a stretch of its source, each pair with its label. */
  readonly stretches?: readonly (readonly [from: string, to: string, label: string])[];
};

const text = (label: string) => ({ label, as: 'text' }) as const;
const list = (label: string) => ({ label, as: 'list' }) as const;
const moment = (label: string) => ({ label, as: 'moment' }) as const;
const flag = (label: string) => ({ label, as: 'flag' }) as const;
const changed = (label: string) => ({ label, as: 'changed' }) as const;
const nameOf = (of: string, label: string) => ({ label, as: 'name', of }) as const;

const order = changed('Place in the order');
const coder = nameOf('coders', 'Coder');
const round = nameOf('rounds', 'Round');
const source = nameOf('sources', 'Source');
const code = nameOf('codes', 'Code');
const words = [['start', 'end', 'Words']] as const;
const spec = {
  name: text('Name'),
  caption: text('Caption'),
  spec: changed('What it shows'),
  position: order,
};

/** Every table that is in the history. */
export const rowWords: Readonly<Record<string, RowWords>> = {
  study: {
    kind: 'study',
    noun: 'study',
    nouns: 'studies',
    named: ['title'],
    columns: { title: text('Title') },
  },
  coders: {
    kind: 'coder',
    noun: 'coder',
    nouns: 'coders',
    named: ['name'],
    columns: { name: text('Name'), initials: text('Initials'), hue: changed('Colour') },
  },
  participants: {
    kind: 'participant',
    noun: 'participant',
    nouns: 'participants',
    named: ['name'],
    columns: { name: text('Name'), position: order },
  },
  attributes: {
    kind: 'participant',
    noun: 'attribute',
    nouns: 'attributes',
    named: ['name'],
    columns: {
      name: text('Name'),
      type: text('Type'),
      categories: list('Categories'),
      description: text('Description'),
      position: order,
      classes_of: nameOf('attributes', 'Classes of'),
      cuts: changed('Thresholds'),
    },
  },
  attribute_values: {
    kind: 'participant',
    noun: 'value',
    nouns: 'values',
    named: ['attribute_id', 'participant_id'],
    between: ' of ',
    columns: {
      participant_id: nameOf('participants', 'Participant'),
      attribute_id: nameOf('attributes', 'Attribute'),
      value: text('Value'),
      missing: text('Missing because'),
      source_id: nameOf('sources', 'Evidence in'),
    },
    stretches: [['start', 'end', 'Evidence']],
  },
  sampling: {
    kind: 'participant',
    noun: 'sample',
    nouns: 'samples',
    named: [],
    columns: { conditions: changed('Conditions') },
  },
  sample_exceptions: {
    kind: 'participant',
    noun: 'exception of the sample',
    nouns: 'exceptions of the sample',
    named: ['participant_id'],
    columns: {
      participant_id: nameOf('participants', 'Participant'),
      is_in: flag('In the sample'),
      reason: text('Reason'),
    },
  },
  participant_tables: {
    kind: 'table',
    noun: 'table of participants',
    nouns: 'tables of participants',
    named: ['name'],
    columns: spec,
  },
  prompts: {
    kind: 'prompt',
    noun: 'prompt',
    nouns: 'prompts',
    named: ['number'],
    columns: {
      parent_id: nameOf('prompts', 'Probe of'),
      number: text('Number'),
      text: text('Words'),
      position: order,
    },
  },
  prompt_places: {
    kind: 'prompt',
    noun: 'place of prompt',
    nouns: 'places of prompts',
    named: ['prompt_id', 'source_id'],
    between: ' in ',
    columns: { prompt_id: nameOf('prompts', 'Prompt'), source_id: source, state: text('State') },
    stretches: [
      ['start', 'end', 'Asked'],
      ['answer_start', 'answer_end', 'Answered'],
    ],
  },
  sources: {
    kind: 'source',
    noun: 'source',
    nouns: 'sources',
    named: ['title'],
    columns: {
      title: text('Title'),
      format: text('Format'),
      original_name: text('Imported from'),
      text_hash: { label: 'Text', as: 'transcript' },
      turns_hash: changed('Turns and times'),
      position: order,
    },
  },
  speakers: {
    kind: 'source',
    noun: 'speaker',
    nouns: 'speakers',
    named: ['label', 'source_id'],
    between: ' in ',
    columns: {
      label: text('Label'),
      role: text('Role'),
      participant_id: nameOf('participants', 'Participant'),
    },
  },
  recordings: {
    kind: 'source',
    noun: 'recording',
    nouns: 'recordings',
    named: ['original_name'],
    columns: { source_id: source, original_name: text('File'), hash: changed('Sound or picture') },
  },
  text_versions: {
    kind: 'source',
    noun: 'earlier version',
    nouns: 'earlier versions',
    named: ['original_name'],
    columns: {
      source_id: source,
      format: text('Format'),
      original_name: text('Imported from'),
      text_hash: changed('Text'),
    },
  },
  adrift: {
    kind: 'source',
    noun: 'place without its words',
    nouns: 'places without their words',
    named: ['source_id'],
    columns: { source_id: source, code_id: code, coder_id: coder },
  },
  pseudonyms: {
    kind: 'name',
    noun: 'name',
    nouns: 'names',
    named: ['name'],
    columns: {
      name: text('Name'),
      spellings: list('Other spellings'),
      pseudonym: text('Pseudonym'),
      kind: text('Kind'),
    },
  },
  rounds: {
    kind: 'round',
    noun: 'round',
    nouns: 'rounds',
    named: ['name'],
    columns: {
      name: text('Name'),
      state: text('State'),
      work: text('What is done in it'),
      codebook: text('Codebook'),
      opened_at: moment('Opened'),
      compared_at: moment('Compared'),
      closed_at: moment('Closed'),
    },
  },
  round_coders: {
    kind: 'round',
    noun: 'seat',
    nouns: 'seats',
    named: ['coder_id', 'round_id'],
    between: ' in ',
    columns: { round_id: round, coder_id: coder, finished_at: moment('Finished') },
  },
  merges: {
    kind: 'study',
    noun: 'copy taken in',
    nouns: 'copies taken in',
    named: [],
    columns: { up_to: changed('Up to which of its steps') },
  },
  round_sources: {
    kind: 'round',
    noun: 'source of a round',
    nouns: 'sources of rounds',
    named: ['source_id', 'round_id'],
    between: ' in ',
    columns: { round_id: round, source_id: source },
  },
  round_samples: {
    kind: 'round',
    noun: 'draw at random',
    nouns: 'draws at random',
    named: ['round_id'],
    columns: {
      round_id: round,
      seed: text('Seed'),
      size: text('Episodes drawn'),
      drawn_from: text('Drawn from'),
    },
  },
  round_episodes: {
    kind: 'round',
    noun: 'drawn episode',
    nouns: 'drawn episodes',
    named: ['episode_id', 'round_id'],
    between: ' in ',
    columns: { round_id: round, episode_id: nameOf('episodes', 'Episode') },
  },
  readings: {
    kind: 'source',
    noun: 'reading',
    nouns: 'readings',
    named: ['source_id', 'coder_id'],
    between: ' by ',
    columns: { round_id: round, coder_id: coder, source_id: source, state: text('State') },
  },
  codes: {
    kind: 'code',
    noun: 'code',
    nouns: 'codes',
    named: ['name'],
    columns: {
      kind: text('Kind'),
      parent_id: nameOf('codes', 'Below'),
      name: text('Name'),
      definition: text('Definition'),
      when_to_use: text('When to use'),
      when_not: text('When not'),
      hue: changed('Colour'),
      pattern: changed('Pattern'),
      position: order,
      coder_id: coder,
      round_id: round,
      retired_at: moment('Retired'),
      merged_into_id: nameOf('codes', 'Merged into'),
    },
  },
  code_lineage: {
    kind: 'code',
    noun: 'origin of code',
    nouns: 'origins of codes',
    named: ['code_id'],
    columns: { kind: text('How'), other_name: text('Other code'), codings: text('Codings') },
  },
  episode_kinds: {
    kind: 'episode',
    noun: 'kind of episode',
    nouns: 'kinds of episode',
    named: ['name'],
    columns: {
      name: text('Name'),
      relevance: text('What makes it relevant'),
      begins: text('Where it begins'),
      ends: text('Where it ends'),
      position: order,
    },
  },
  episodes: {
    kind: 'episode',
    noun: 'episode',
    nouns: 'episodes',
    named: ['title'],
    columns: {
      source_id: source,
      title: text('Title'),
      criterion: text('Criterion'),
      kind_id: nameOf('episode_kinds', 'Kind'),
      layer: text('Layer'),
      round_id: round,
      coder_id: coder,
    },
    stretches: words,
  },
  episode_states: {
    kind: 'episode',
    noun: 'finished episode',
    nouns: 'finished episodes',
    named: ['episode_id'],
    columns: { episode_id: nameOf('episodes', 'Episode'), round_id: round, coder_id: coder },
  },
  codings: {
    kind: 'coding',
    noun: 'coding',
    nouns: 'codings',
    named: ['code_id', 'source_id'],
    between: ' in ',
    columns: {
      code_id: code,
      source_id: source,
      episode_id: nameOf('episodes', 'Episode'),
      layer: text('Layer'),
      round_id: round,
      coder_id: coder,
    },
    stretches: words,
  },
  quotations: {
    kind: 'coding',
    noun: 'pinned quotation',
    nouns: 'pinned quotations',
    named: ['coding_id'],
    columns: {
      coding_id: nameOf('codings', 'Coding'),
      source_id: source,
      exemplar_at: moment('Exemplar since'),
      round_id: round,
      coder_id: coder,
      pinned_by: nameOf('coders', 'Pinned by'),
    },
    stretches: words,
  },
  code_decisions: {
    kind: 'decision',
    noun: 'decision about code',
    nouns: 'decisions about codes',
    named: ['code_id'],
    columns: {
      code_id: code,
      into_code_id: nameOf('codes', 'Became'),
      reason: text('Reason'),
      decided_by: nameOf('coders', 'Decided by'),
    },
  },
  unit_decisions: {
    kind: 'decision',
    noun: 'decision',
    nouns: 'decisions',
    named: ['unit_id'],
    columns: {
      round_id: round,
      unit_id: nameOf('episodes', 'Episode'),
      outcome: text('Outcome'),
      coder_id: nameOf('coders', 'As read by'),
      reason: text('Reason'),
      conceded_by: nameOf('coders', 'Conceded by'),
      decided_by: nameOf('coders', 'Decided by'),
    },
  },
  memos: {
    kind: 'memo',
    noun: 'memo',
    nouns: 'memos',
    named: ['title'],
    columns: {
      about: text('About'),
      source_id: source,
      participant_id: nameOf('participants', 'Participant'),
      episode_id: nameOf('episodes', 'Episode'),
      coding_id: nameOf('codings', 'Coding'),
      code_id: code,
      about_round_id: round,
      kind: text('Kind'),
      title: text('Title'),
      text_hash: { label: 'Text', as: 'document' },
      coder_id: nameOf('coders', 'By'),
    },
  },
  matrices: { kind: 'table', noun: 'table', nouns: 'tables', named: ['name'], columns: spec },
  code_queries: {
    kind: 'query',
    noun: 'kept query',
    nouns: 'kept queries',
    named: ['name'],
    columns: { name: text('Name'), spec: changed('What it looks for'), position: order, coder_id: coder },
  },
};

/** The tables whose rows are about a kind of thing. */
export const tablesOfKind = (kind: ThingKind): readonly string[] =>
  Object.entries(rowWords).flatMap(([table, { kind: of }]) => (of === kind ? [table] : []));
