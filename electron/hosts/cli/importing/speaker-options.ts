import { InvalidArgumentError } from 'commander';
import type { PreviewedFile, SpeakerChoice } from '#shared/contract/import.ts';
import { sameName } from '#shared/domain/name/name-key.ts';
import { participantName } from '#shared/domain/participant/name-from-label.ts';

export type Merge = { readonly from: string; readonly into: string };

/** What was said on the command line about speakers, for all files. */
export type SpeakerOptions = { readonly interviewer: readonly string[]; readonly merge: readonly Merge[] };

/** Takes one more label of somebody who interviews. */
export const addLabel = (label: string, known: readonly string[]): readonly string[] => [...known, label];

/** Takes one more pair of labels, "A=B": what A says is B's. */
export function addMerge(pair: string, known: readonly Merge[]): readonly Merge[] {
  const [from = '', into = '', ...more] = pair.split('=').map((label) => label.trim());
  if (from === '' || into === '' || more.length > 0) {
    throw new InvalidArgumentError('It takes two labels, such as "PARTTICIPANT=PARTICIPANT".');
  }
  return [...known, { from, into }];
}

/** A label that was named and that no file has; null when all were found. */
export function unknownLabel(options: SpeakerOptions, files: readonly PreviewedFile[]): string | null {
  const labels = files.flatMap(({ speakers }) => speakers.map(({ label }) => label));
  const named = [...options.interviewer, ...options.merge.flatMap(({ from }) => [from])];
  return named.find((name) => !labels.some((label) => sameName(label, name))) ?? null;
}

/** What is decided about the speakers of one file. Where somebody else is said to interview, who was taken to be it takes part. */
export function speakerChoices(options: SpeakerOptions, file: PreviewedFile): SpeakerChoice[] {
  const mergedInto = (label: string): string => {
    const into = options.merge.find(({ from }) => sameName(from, label))?.into ?? label;
    return file.speakers.find((speaker) => sameName(speaker.label, into))?.label ?? into;
  };
  const isAsking = (label: string): boolean => options.interviewer.some((name) => sameName(name, label));
  const isSaid = file.speakers.some(({ label }) => isAsking(label));
  return file.speakers.map(({ label }) => {
    const as = mergedInto(label);
    const like = file.speakers.find((speaker) => speaker.label === as);
    const guess = like?.role ?? 'unknown';
    if (isAsking(as) || (!isSaid && guess === 'interviewer')) {
      return { label, as, role: 'interviewer', participant: null };
    }
    return guess === 'interviewer'
      ? { label, as, role: 'participant', participant: participantName(as, file.title ?? file.file) }
      : { label, as, role: guess, participant: like?.participant ?? null };
  });
}
