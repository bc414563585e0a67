import type { ErrorCode, ErrorData } from '#shared/contract/errors.ts';
import { countOf } from './count-of.ts';
import { listInWords } from './list-in-words.ts';

type Sentences = { readonly [Code in ErrorCode]: (data: ErrorData[Code]) => string };

const stateInWords: Readonly<Record<string, string>> = {
  comparing: 'is being compared',
  closed: 'is closed',
};

/** One clear sentence for each refusal: it names the thing and says what to do. */
const sentences: Sentences = {
  unknown_procedure: ({ name }) => `There is no procedure called “${name}”.`,
  invalid_input: ({ problem }) => `That can’t be done as asked: ${problem}.`,
  internal: () =>
    'Something went wrong inside Throughline; nothing was changed. Try again, and report it if it happens twice.',
  cancelled: () => 'Cancelled; nothing was changed.',
  unauthorised: () => 'This window is not signed in to the study; open the address that Throughline printed.',

  file_not_found: ({ file }) => `There is no file “${file}”; check the name and the folder.`,
  file_unreadable: ({ file }) => `“${file}” can’t be read; check its permissions and its folder’s.`,
  file_exists: ({ file }) => `“${file}” is there already; choose another name.`,
  folder_not_found: ({ folder }) => `There is no folder “${folder}”; make it first, or choose another.`,
  is_directory: ({ file }) => `“${file}” is a folder; name a file in it.`,
  is_study: ({ file }) =>
    `“${file}” is a study, and nothing else is written in its place; choose another name.`,
  no_permission: ({ file }) =>
    `“${file}” can’t be opened for writing; check its permissions and its folder’s.`,
  disk_full: ({ file }) => `There is no room left where “${file}” is; free some and try again.`,
  disk_failed: ({ file }) =>
    `The disk that “${file}” is on can’t be read or written at present; see that it is connected and sound, and try again.`,
  file_held: ({ file }) =>
    `“${file}” is held by another program, such as one that copies or synchronises files; wait for it or close it, and try again.`,
  not_a_study: ({ file, looksLike }) =>
    `“${file}” is not a Throughline study${looksLike === null ? '' : ` but ${looksLike}`}; it was not changed.`,
  study_too_new: ({ file }) =>
    `“${file}” was made with a newer Throughline; update Throughline to open it. It was not changed.`,
  study_damaged: ({ file }) =>
    `“${file}” is damaged and was not changed; “throughline rescue” puts what can still be read into a new study.`,
  study_moved: ({ file }) =>
    `“${file}” was moved, removed or replaced while it was open; put it back where it was, for until then nothing can be saved.`,
  nothing_to_rescue: ({ file }) =>
    `Nothing of “${file}” can be read any more; take the latest good copy from your backup.`,
  study_open_elsewhere: ({ file }) =>
    `“${file}” is open in another Throughline window or program; close it there first.`,

  no_coder: () => 'Say first who is coding.',
  no_round: ({ coder }) => `${coder} has no round to work in; open a round, or let ${coder} join one.`,
  round_not_open: ({ round, state }) =>
    `${round} ${stateInWords[state] ?? 'is not open'}, so its work stays as it is.`,
  round_not_compared: ({ round }) =>
    `${round} is still open; it can be compared when all its coders have finished.`,
  layer_sealed: ({ coder, round }) => `${coder}’s codings are sealed while ${round} is open.`,
  round_open_already: ({ round }) =>
    `${round} is still open, and a coder works in one round at a time; finish it first.`,
  not_in_round: ({ coder, round }) => `${coder} takes no part in ${round}.`,
  work_without_seat: ({ round, coder }) =>
    `${round} holds work of ${coder}, who takes no part in it; let ${coder} join it again first.`,
  single_coder: ({ round }) => `${round} has a single coder, so there is nobody to compare it with.`,
  no_shared_round: () => 'No round of this study has two coders, so there is no agreement to work out yet.',
  round_begun: ({ round }) =>
    `Work may have begun in ${round}, so what is done in it and with whose codes stays as it is.`,
  not_this_work: ({ round, work }) =>
    work === 'marking'
      ? `In ${round} the episodes are given; only codes are applied.`
      : `In ${round} episodes are marked; coding comes in a later round.`,
  source_outside_round: ({ round, source }) =>
    `${source} is not among the sources of ${round}, so nothing is marked or coded in it there.`,
  outside_sample: ({ round }) =>
    `${round} is about the episodes that were drawn for it; go to one of them to code.`,
  sample_too_large: ({ wanted, episodes }) =>
    `${countOf(wanted, 'episode')} can’t be drawn from ${countOf(episodes, 'episode')} agreed on in these sources; draw fewer, or choose more sources.`,
  not_a_copy: ({ file }) =>
    `“${file}” is neither a copy of this study nor a package of it, so nothing can be taken in.`,
  merge_text_differs: ({ source }) =>
    `The words of ${source} are not the same in both copies, so what was marked there would lie elsewhere; nothing was taken in.`,
  merge_sealed: ({ coder }) =>
    `Work of ${coder} was changed in both copies, and it is sealed from you; let ${coder} take the package in.`,
  merge_conflicts: ({ count }) =>
    `${countOf(count, 'thing')} ${count === 1 ? 'was' : 'were'} changed in both copies, each in another way; say which of the two holds.`,
  merge_refused: ({ because }) => `Nothing was taken in: ${because}.`,
  not_finished: ({ coders }) =>
    `${listInWords(coders)} ${coders.length === 1 ? 'has' : 'have'} not finished yet.`,
  not_yours: ({ thing }) => `This ${thing} is not yours to change.`,
  memo_changed: ({ memo }) =>
    `${memo} was changed somewhere else meanwhile; look at both and choose which to keep.`,

  not_found: ({ thing, name }) =>
    name === undefined ? `That ${thing} is not in the study.` : `There is no ${thing} called “${name}”.`,
  name_taken: ({ thing, name }) => `There is a ${thing} called “${name}” already; choose another name.`,
  in_use: ({ thing, name, by }) =>
    `The ${thing} “${name}” can’t be removed: ${by} ${by.endsWith('s') ? 'depend' : 'depends'} on it.`,
  anchor_outside: ({ source }) => `That stretch lies outside the text of ${source}.`,
  anchor_splits_character: ({ source }) => `That stretch would cut a character of ${source} in two.`,
  episode_overlaps: ({ title }) => `That would overlap your episode “${title}”; move its end first.`,
  episode_cannot_split: ({ title }) =>
    `“${title}” can only be split where words of it stand before and behind.`,
  episodes_not_beside: ({ one, other }) =>
    `“${one}” and “${other}” do not follow each other, so they can’t be joined.`,
  already_coded: ({ code }) => `This stretch carries “${code}” already.`,
  already_pinned: ({ code }) => `These words are pinned as a quotation of “${code}” already.`,
  quotation_outside: ({ code }) =>
    `A quotation has to lie inside its coding; select words that carry “${code}”.`,
  code_retired: ({ name, into }) =>
    into === null
      ? `“${name}” is retired; bring it back in the codebook first.`
      : `“${name}” was merged into “${into}”; use that one.`,
  other_codebook: ({ one, other }) =>
    `“${one}” and “${other}” stand in different codebooks; coders’ own codes are brought together in Reconcile.`,
  kinds_differ: ({ code, theme }) =>
    `“${code}” is a code and “${theme}” a theme; put the code under the theme instead.`,
  round_being_compared: ({ round }) =>
    `${round} is still being compared; deal out what was agreed in it when it is closed.`,
  would_be_its_own_parent: ({ name }) => `“${name}” can’t stand below itself.`,
  bad_value: ({ attribute, value, expected }) => `${attribute} can’t be “${value}”; it takes ${expected}.`,
  undecided: ({ count }) =>
    `${count === 1 ? 'One episode is' : `${count} episodes are`} not settled yet; settle or reopen them first.`,
  codes_undecided: ({ names }) =>
    `Settle the codes first: ${listInWords(names.map((name) => `“${name}”`))} ${
      names.length === 1 ? 'has' : 'have'
    } not been decided on.`,

  nothing_to_undo: ({ coder }) =>
    coder === null ? 'There is nothing to take back.' : `There is nothing of ${coder} to take back.`,
  nothing_to_redo: () => 'There is nothing to do again.',
  undo_blocked: ({ action, because }) => `“${action}” can’t be taken back: ${because}.`,

  speakers_differ: ({ one, other }) =>
    `${one} and ${other} are linked to different participants; link one of them otherwise first.`,
  upload_missing: () => 'The file is no longer at hand; choose it again.',
  no_participants_table: ({ file, problem }) =>
    `“${file}” can’t be read as a table of participants: ${problem}.`,
  protocol_unreadable: ({ file }) =>
    `“${file}” can’t be read as a protocol; save it as a Word document or a plain text, or paste its words.`,
  codebook_unreadable: ({ file }) =>
    `No codes were found in “${file}”: save the codebook as CSV, XLSX, DOCX or Markdown with a column of names.`,
  table_unreadable: ({ file, problem }) => `“${file}” can’t be read as a table of ratings: ${problem}.`,

  nothing_written: ({ source }) => `${source} is a recording without a text, so there is nothing to correct.`,
  text_changed: ({ source }) =>
    `The text of ${source} has been changed meanwhile; look at it again and correct what is there now.`,
  correction_outside_turns: ({ source }) =>
    `Only what is said in ${source} can be corrected here; speakers’ names and times stay as they are.`,
  correction_empties: ({ thing }) =>
    `That would leave nothing of ${thing}; leave some of its words, or remove it first.`,
  correction_joins: ({ thing }) =>
    `That would put ${thing} on the same words twice; remove one of the two first.`,
  version_unreadable: ({ sentence }) => sentence,
  key_unreadable: ({ file, problem }) => `“${file}” can’t be read as a key: ${problem}.`,
  pseudonym_is_listed: ({ pseudonym }) =>
    `“${pseudonym}” holds a listed name itself; choose another pseudonym.`,
  copy_would_unseal: ({ round }) =>
    `${round} is still open, and the work of others in it is sealed; save a copy when it has been compared.`,
  listed_name: ({ count, place }) =>
    `${count === 1 ? 'A listed name still stands in it,' : `Listed names still stand in it ${count} times, first`} in ${place}; nothing was written.`,
  version_same: ({ source, file }) => `“${file}” is the version of ${source} that is in the study already.`,
  version_loses: ({ source, count }) =>
    `${count === 1 ? 'One more stretch' : `${count} more stretches`} of ${source} would lose ${count === 1 ? 'its' : 'their'} words than you have seen; look at what would be lost again.`,
  query_unreadable: ({ problem }) => `This can’t be searched for: ${problem}.`,
  not_a_recording: ({ file }) =>
    `“${file}” can’t be read as a recording: it is damaged, or of a kind that can’t be played here.`,
  another_recording: ({ file, wanted }) =>
    `“${file}” is not the recording “${wanted}”: its bytes are others. Choose the very file, or tie this one in its place.`,
  recording_is_source: ({ source }) =>
    `${source} is a recording by itself, so no other can be tied to it and it can’t be untied.`,
  time_out_of_order: ({ at, side, other }) =>
    `This turn can’t begin at ${at}: one ${side} it begins at ${other}; change that time first.`,
};

/** The sentence for a refusal. */
export function errorSentence<Code extends ErrorCode>(code: Code, data: ErrorData[Code]): string {
  return sentences[code](data);
}
