import { describe, expect, test } from 'vitest';
import { errorCodes, type ErrorData } from '#shared/contract/errors.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';

const file = 'ann/study.throughline';

/** One example of each; the compiler fails where a code has none. */
const examples: { readonly [Code in keyof ErrorData]: ErrorData[Code] } = {
  unknown_procedure: { name: 'codings.conjure' },
  invalid_input: { problem: 'a name can’t be empty' },
  internal: {},
  cancelled: {},
  unauthorised: {},
  file_not_found: { file },
  file_unreadable: { file },
  file_exists: { file },
  folder_not_found: { folder: 'ann' },
  is_directory: { file },
  is_study: { file },
  no_permission: { file },
  disk_full: { file },
  not_a_study: { file, looksLike: 'a PNG picture' },
  study_too_new: { file, version: 90, known: 60 },
  study_damaged: { file },
  nothing_to_rescue: { file },
  study_open_elsewhere: { file, by: null },
  no_coder: {},
  no_round: { coder: 'Ann' },
  round_not_open: { round: 'Round 1', state: 'closed' },
  round_not_compared: { round: 'Round 1' },
  layer_sealed: { coder: 'Ben', round: 'Round 1' },
  round_open_already: { round: 'Round 1' },
  not_in_round: { coder: 'Ann', round: 'Round 1' },
  work_without_seat: { round: 'Round 1', coder: 'Ben' },
  single_coder: { round: 'Round 1' },
  no_shared_round: {},
  round_begun: { round: 'Round 1' },
  not_this_work: { round: 'Round 1', work: 'marking' },
  not_finished: { coders: ['Ann', 'Ben'] },
  not_yours: { thing: 'code' },
  memo_changed: { memo: 'The memo “First thoughts”' },
  not_found: { thing: 'code' },
  name_taken: { thing: 'code', name: 'walks' },
  in_use: { thing: 'code', name: 'walks', by: 'codings' },
  anchor_outside: { source: 'Interview 1' },
  anchor_splits_character: { source: 'Interview 1' },
  episode_overlaps: { title: 'Rooms' },
  already_coded: { code: 'walks' },
  already_pinned: { code: 'walks' },
  quotation_outside: { code: 'walks' },
  code_retired: { name: 'walks', into: 'visits' },
  other_codebook: { one: 'walks', other: 'visits' },
  kinds_differ: { code: 'walks', theme: 'Visits' },
  round_being_compared: { round: 'Round 1' },
  would_be_its_own_parent: { name: 'walks' },
  bad_value: { attribute: 'Age', value: 'old', expected: 'a number' },
  undecided: { count: 2 },
  codes_undecided: { names: ['walks'] },
  nothing_to_undo: { coder: null },
  nothing_to_redo: { coder: null },
  undo_blocked: { action: 'Applied “walks”', because: 'something made since depends on it' },
  upload_missing: {},
  speakers_differ: { one: 'Ann', other: 'Ben' },
  no_participants_table: { file: 'p.csv', problem: 'it is empty' },
  protocol_unreadable: { file: 'p.pdf' },
  table_unreadable: { file: 'r.csv', problem: 'it is empty' },
  nothing_written: { source: 'Interview 1' },
  text_changed: { source: 'Interview 1' },
  correction_outside_turns: { source: 'Interview 1' },
  correction_empties: { thing: 'the coding “walks” of Ann' },
  correction_joins: { thing: 'the coding “walks” of Ann' },
  key_unreadable: { file: 'key.csv', problem: 'it is empty' },
  pseudonym_is_listed: { pseudonym: 'June' },
  copy_would_unseal: { round: 'Round 2' },
  listed_name: { count: 2, place: 'line 3' },
  version_unreadable: { sentence: '“a.txt” is empty; export the transcript again.' },
  version_same: { source: 'Interview 1', file: 'a.txt' },
  version_loses: { source: 'Interview 1', count: 2 },
  query_unreadable: { problem: '“OR” needs words on both sides' },
  not_a_recording: { file: 'a.mp3' },
  another_recording: { file: 'b.mp3', wanted: 'a.mp3' },
  recording_is_source: { source: 'Interview 1' },
  time_out_of_order: { at: '1:02', side: 'before', other: '1:30' },
};

describe('every refusal', () => {
  test.each(errorCodes)('%s is one clear sentence', (code) => {
    const sentence = errorSentence(code, examples[code]);
    expect(sentence).toMatch(/^[A-Z“0-9].*\.$/u);
    expect(sentence).not.toMatch(/!|undefined|null|\[object|\n/u);
    expect(sentence.length).toBeLessThan(240);
  });
});
