import type { Generated } from 'kysely';

/** The rows of the study file, as SQLite holds them. They never leave electron/. */

type Nullable<Value> = Value | null;

export type Tables = {
  contents: { hash: string; bytes: Buffer };
  actions: {
    number: number;
    id: string;
    at: string;
    coder_id: Nullable<string>;
    coder_name: string;
    kind: 'start' | 'do' | 'undo' | 'redo';
    reverses: Nullable<number>;
    /** For undo and redo: the step that the chain of them goes back to. */
    origin: Nullable<number>;
    /** For undo and redo: 1 where the origin was taken back, 0 where it was done again. */
    takes_back: Nullable<0 | 1>;
    procedure: string;
    label: string;
    round_id: Nullable<string>;
  };
  journal: {
    number: Generated<number>;
    action: number;
    tbl: string;
    row: string;
    before: Nullable<string>;
    after: Nullable<string>;
  };
  acting: { one: number; action: Nullable<number>; is_moving: 0 | 1 };
  study: { id: string; title: string; created_at: string };
  coders: { id: string; name: string; initials: string; hue: number; created_at: string };
  participants: { id: string; name: string; position: number };
  attributes: {
    id: string;
    name: string;
    type: 'text' | 'number' | 'range' | 'yes/no' | 'category' | 'date';
    categories: string;
    description: string;
    position: number;
    /** Classes are worked out from this attribute, whose thresholds are `cuts` as JSON. */
    classes_of: Nullable<string>;
    cuts: Nullable<string>;
  };
  attribute_values: {
    id: string;
    participant_id: string;
    attribute_id: string;
    value: Nullable<string>;
    missing: Nullable<string>;
    source_id: Nullable<string>;
    start: Nullable<number>;
    end: Nullable<number>;
  };
  sampling: { id: string; one: 1; conditions: string };
  sample_exceptions: { id: string; participant_id: string; is_in: 0 | 1; reason: string };
  participant_tables: { id: string; name: string; caption: string; spec: string; position: number };
  prompts: { id: string; parent_id: Nullable<string>; number: string; text: string; position: number };
  prompt_places: {
    id: string;
    prompt_id: string;
    source_id: string;
    state: 'found' | 'confirmed' | 'set by hand' | 'not asked';
    start: Nullable<number>;
    end: Nullable<number>;
    answer_start: Nullable<number>;
    answer_end: Nullable<number>;
    confidence: Nullable<number>;
  };
  sources: {
    id: string;
    title: string;
    format: string;
    encoding: string;
    original_name: string;
    medium: Generated<'text' | 'recording'>;
    /** Null for a recording alone, whose original lies beside the study. */
    original_hash: Nullable<string>;
    text_hash: string;
    turns_hash: string;
    length: number;
    words: number;
    turns: number;
    position: number;
    imported_at: string;
  };
  recordings: {
    id: string;
    source_id: string;
    original_name: string;
    media_type: string;
    kind: 'audio' | 'video';
    hash: string;
    extension: string;
    bytes: number;
    duration_ms: number;
  };
  speakers: {
    id: string;
    source_id: string;
    number: number;
    label: string;
    role: 'interviewer' | 'participant' | 'unknown';
    participant_id: Nullable<string>;
  };
  turn_index: {
    rowid: Generated<number>;
    source_id: string;
    start: number;
    end: number;
    speaker: Nullable<number>;
  };
  words_due: { source_id: string };
  rounds: {
    id: string;
    number: number;
    name: string;
    state: 'open' | 'comparing' | 'closed';
    work: 'episodes' | 'codes' | 'both';
    codebook: 'own' | 'study';
    opened_at: string;
    compared_at: Nullable<string>;
    closed_at: Nullable<string>;
  };
  round_coders: {
    id: string;
    round_id: string;
    coder_id: string;
    position: number;
    finished_at: Nullable<string>;
  };
  readings: {
    id: string;
    round_id: string;
    coder_id: string;
    source_id: string;
    state: 'reading' | 'read' | 'nothing relevant';
  };
  codes: {
    id: string;
    kind: 'code' | 'theme';
    parent_id: Nullable<string>;
    name: string;
    definition: string;
    when_to_use: string;
    when_not: string;
    hue: number;
    pattern: number;
    position: number;
    coder_id: Nullable<string>;
    round_id: Nullable<string>;
    created_at: string;
    retired_at: Nullable<string>;
    /** The code that this one stands for since it was merged; then also its parent. */
    merged_into_id: Nullable<string>;
  };
  code_lineage: {
    id: string;
    code_id: string;
    kind: 'merged from' | 'merged into' | 'split from' | 'split into';
    other_id: string;
    other_name: string;
    /** How many; null where saying it would tell of work that is sealed. */
    codings: Nullable<number>;
    at: string;
    by_id: string;
    /** Whose codebook the code belongs to, as in its own row. */
    coder_id: Nullable<string>;
    round_id: Nullable<string>;
  };
  episode_kinds: {
    id: string;
    name: string;
    relevance: string;
    begins: string;
    ends: string;
    position: number;
  };
  episodes: {
    id: string;
    source_id: string;
    start: number;
    end: number;
    title: string;
    criterion: string;
    kind_id: Nullable<string>;
    layer: 'coder' | 'consensus';
    round_id: string;
    coder_id: Nullable<string>;
    decision_id: Nullable<string>;
    created_at: string;
  };
  episode_states: { id: string; episode_id: string; round_id: string; coder_id: string };
  codings: {
    id: string;
    source_id: string;
    start: number;
    end: number;
    code_id: string;
    episode_id: Nullable<string>;
    layer: 'coder' | 'consensus';
    round_id: string;
    coder_id: Nullable<string>;
    decision_id: Nullable<string>;
    created_at: string;
  };
  quotations: {
    id: string;
    coding_id: string;
    source_id: string;
    start: number;
    end: number;
    exemplar_at: Nullable<string>;
    coder_id: Nullable<string>;
    round_id: string;
    pinned_by: string;
    created_at: string;
  };
  code_decisions: {
    id: string;
    code_id: string;
    into_code_id: Nullable<string>;
    reason: string;
    decided_by: string;
    decided_at: string;
  };
  unit_decisions: {
    id: string;
    round_id: string;
    unit_id: string;
    outcome: 'agreed' | 'coder' | 'both' | 'neither' | 'codes' | 'parked';
    coder_id: Nullable<string>;
    reason: string;
    conceded_by: Nullable<string>;
    decided_by: string;
    decided_at: string;
  };
  memos: {
    id: string;
    about: 'study' | 'source' | 'participant' | 'episode' | 'coding' | 'code' | 'theme' | 'round';
    source_id: Nullable<string>;
    participant_id: Nullable<string>;
    episode_id: Nullable<string>;
    coding_id: Nullable<string>;
    code_id: Nullable<string>;
    about_round_id: Nullable<string>;
    kind: 'analytic' | 'methodological' | 'reflexive' | 'code note';
    title: string;
    text_hash: string;
    coder_id: string;
    round_id: Nullable<string>;
    created_at: string;
    changed_at: string;
  };
  text_versions: {
    id: string;
    source_id: string;
    number: number;
    format: string;
    encoding: string;
    original_name: string;
    original_hash: string;
    text_hash: string;
    words: number;
    imported_at: string;
    replaced_at: string;
  };
  pseudonyms: {
    id: string;
    name: string;
    spellings: string;
    pseudonym: string;
    kind: 'person' | 'place' | 'organisation' | 'other';
    position: number;
  };
  adrift: {
    id: string;
    tbl: string;
    source_id: string;
    text_hash: string;
    start: number;
    end: number;
    /** The row as JSON, as the journal writes it. */
    row: string;
    code_id: Nullable<string>;
    round_id: Nullable<string>;
    coder_id: Nullable<string>;
    decision_id: Nullable<string>;
  };
  merges: { id: string; up_to: string };
  round_sources: { id: string; round_id: string; source_id: string };
  round_samples: { id: string; round_id: string; seed: number; size: number; drawn_from: number };
  round_episodes: { id: string; round_id: string; episode_id: string };
  matrices: { id: string; name: string; caption: string; spec: string; position: number };
  code_queries: {
    id: string;
    name: string;
    spec: string;
    position: number;
    coder_id: Nullable<string>;
    round_id: Nullable<string>;
  };
};
