import { z } from 'zod';

/**
 * Everything that can be refused, with the data its sentence needs. The sentences live in shared/messages.
 * A code is a promise to scripts: it may be added to, never renamed.
 */
export type ErrorData = {
  // any procedure
  unknown_procedure: { readonly name: string };
  invalid_input: { readonly problem: string };
  internal: Record<never, never>;
  cancelled: Record<never, never>;
  unauthorised: Record<never, never>;
  // the study file
  file_not_found: { readonly file: string };
  file_unreadable: { readonly file: string };
  file_exists: { readonly file: string };
  folder_not_found: { readonly folder: string };
  is_directory: { readonly file: string };
  is_study: { readonly file: string };
  no_permission: { readonly file: string };
  disk_full: { readonly file: string };
  disk_failed: { readonly file: string };
  file_held: { readonly file: string };
  not_a_study: { readonly file: string; readonly looksLike: string | null };
  study_too_new: { readonly file: string; readonly version: number; readonly known: number };
  study_damaged: { readonly file: string };
  study_moved: { readonly file: string };
  nothing_to_rescue: { readonly file: string };
  study_open_elsewhere: { readonly file: string; readonly by: string | null };
  // who acts
  no_coder: Record<never, never>;
  no_round: { readonly coder: string };
  round_not_open: { readonly round: string; readonly state: string };
  round_not_compared: { readonly round: string };
  layer_sealed: { readonly coder: string; readonly round: string };
  round_open_already: { readonly round: string };
  not_in_round: { readonly coder: string; readonly round: string };
  work_without_seat: { readonly round: string; readonly coder: string };
  single_coder: { readonly round: string };
  no_shared_round: Record<never, never>;
  round_begun: { readonly round: string };
  not_this_work: { readonly round: string; readonly work: 'marking' | 'coding' };
  source_outside_round: { readonly round: string; readonly source: string };
  outside_sample: { readonly round: string };
  sample_too_large: { readonly wanted: number; readonly episodes: number };
  not_a_copy: { readonly file: string };
  merge_text_differs: { readonly source: string };
  merge_sealed: { readonly coder: string };
  merge_conflicts: { readonly count: number };
  merge_refused: { readonly because: string };
  not_finished: { readonly coders: readonly string[] };
  not_yours: { readonly thing: string };
  memo_changed: { readonly memo: string };
  // things
  not_found: { readonly thing: string; readonly name?: string };
  name_taken: { readonly thing: string; readonly name: string };
  in_use: { readonly thing: string; readonly name: string; readonly by: string };
  anchor_outside: { readonly source: string };
  anchor_splits_character: { readonly source: string };
  episode_overlaps: { readonly title: string };
  episode_cannot_split: { readonly title: string };
  episodes_not_beside: { readonly one: string; readonly other: string };
  already_coded: { readonly code: string };
  already_pinned: { readonly code: string };
  quotation_outside: { readonly code: string };
  code_retired: { readonly name: string; readonly into: string | null };
  other_codebook: { readonly one: string; readonly other: string };
  kinds_differ: { readonly code: string; readonly theme: string };
  round_being_compared: { readonly round: string };
  would_be_its_own_parent: { readonly name: string };
  bad_value: { readonly attribute: string; readonly value: string; readonly expected: string };
  undecided: { readonly count: number };
  codes_undecided: { readonly names: readonly string[] };
  // history
  nothing_to_undo: { readonly coder: string | null };
  nothing_to_redo: { readonly coder: string | null };
  undo_blocked: { readonly action: string; readonly because: string };
  // bringing things in and out
  upload_missing: Record<never, never>;
  speakers_differ: { readonly one: string; readonly other: string };
  no_participants_table: { readonly file: string; readonly problem: string };
  protocol_unreadable: { readonly file: string };
  table_unreadable: { readonly file: string; readonly problem: string };
  codebook_unreadable: { readonly file: string };
  // corrections
  nothing_written: { readonly source: string };
  text_changed: { readonly source: string };
  correction_outside_turns: { readonly source: string };
  correction_empties: { readonly thing: string };
  correction_joins: { readonly thing: string };
  version_unreadable: { readonly sentence: string };
  key_unreadable: { readonly file: string; readonly problem: string };
  pseudonym_is_listed: { readonly pseudonym: string };
  copy_would_unseal: { readonly round: string };
  listed_name: { readonly count: number; readonly place: string };
  version_same: { readonly source: string; readonly file: string };
  version_loses: { readonly source: string; readonly count: number };
  // finding
  query_unreadable: { readonly problem: string };
  // recordings
  not_a_recording: { readonly file: string };
  another_recording: { readonly file: string; readonly wanted: string };
  recording_is_source: { readonly source: string };
  time_out_of_order: { readonly at: string; readonly side: 'before' | 'after'; readonly other: string };
};

export type ErrorCode = keyof ErrorData;

const codes = {
  unknown_procedure: true,
  invalid_input: true,
  internal: true,
  cancelled: true,
  unauthorised: true,
  file_not_found: true,
  file_unreadable: true,
  file_exists: true,
  folder_not_found: true,
  is_directory: true,
  is_study: true,
  no_permission: true,
  disk_full: true,
  disk_failed: true,
  file_held: true,
  not_a_study: true,
  study_too_new: true,
  study_damaged: true,
  study_moved: true,
  nothing_to_rescue: true,
  study_open_elsewhere: true,
  no_coder: true,
  no_round: true,
  round_not_open: true,
  round_not_compared: true,
  layer_sealed: true,
  round_open_already: true,
  not_in_round: true,
  work_without_seat: true,
  single_coder: true,
  no_shared_round: true,
  round_begun: true,
  not_this_work: true,
  source_outside_round: true,
  outside_sample: true,
  sample_too_large: true,
  not_a_copy: true,
  merge_text_differs: true,
  merge_sealed: true,
  merge_conflicts: true,
  merge_refused: true,
  not_finished: true,
  not_yours: true,
  memo_changed: true,
  not_found: true,
  name_taken: true,
  in_use: true,
  anchor_outside: true,
  anchor_splits_character: true,
  episode_overlaps: true,
  episode_cannot_split: true,
  episodes_not_beside: true,
  already_coded: true,
  already_pinned: true,
  quotation_outside: true,
  code_retired: true,
  other_codebook: true,
  kinds_differ: true,
  round_being_compared: true,
  would_be_its_own_parent: true,
  bad_value: true,
  undecided: true,
  codes_undecided: true,
  nothing_to_undo: true,
  nothing_to_redo: true,
  undo_blocked: true,
  upload_missing: true,
  speakers_differ: true,
  no_participants_table: true,
  protocol_unreadable: true,
  table_unreadable: true,
  codebook_unreadable: true,
  nothing_written: true,
  text_changed: true,
  correction_outside_turns: true,
  correction_empties: true,
  correction_joins: true,
  version_unreadable: true,
  key_unreadable: true,
  pseudonym_is_listed: true,
  copy_would_unseal: true,
  listed_name: true,
  version_same: true,
  version_loses: true,
  query_unreadable: true,
  not_a_recording: true,
  another_recording: true,
  recording_is_source: true,
  time_out_of_order: true,
} as const satisfies Record<ErrorCode, true>;

const isErrorCode = (value: string): value is ErrorCode => Object.hasOwn(codes, value);

/** Every code, in the order they are declared. */
export const errorCodes: readonly ErrorCode[] = Object.keys(codes).filter(isErrorCode);

/** A refusal as it crosses a process border: a code for programs, one sentence for people. */
export const WireError = z.object({ code: z.enum(errorCodes), message: z.string() });
export type WireError = z.infer<typeof WireError>;
