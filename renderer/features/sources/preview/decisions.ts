import type { FileReading, PreviewedFile, PreviewedSpeaker, SpeakerChoice } from '#shared/contract/import.ts';
import type { SpeakerRole } from '#shared/contract/sources.ts';
import { sameName } from '#shared/domain/name/name-key.ts';
import { sameSpeakerSentence } from '#shared/text/turn.ts';

/** What the field “Who is it” offers beside names. */
export const roleWords: Readonly<Record<SpeakerRole, string>> = {
  interviewer: 'The interviewer',
  participant: 'A participant, not said which',
  unknown: 'Not known',
};

const roles = ['interviewer', 'participant', 'unknown'] as const;

/** What is decided about one label: the name it goes by, and who it is, both as they were written. */
export type SpeakerDecision = {
  readonly label: string;
  readonly as: string;
  readonly who: string;
};

/** What is decided about one file before it comes in. */
export type FileDecision = {
  readonly title: string;
  /** How the person wants it read; null where that is left to be found out. */
  readonly reading: FileReading | null;
  readonly speakers: readonly SpeakerDecision[];
  readonly isIn: boolean;
};

const whoOf = ({ role, participant }: PreviewedSpeaker): string =>
  role === 'participant' && participant !== null ? participant : roleWords[role];

/** What is decided where nobody has said anything: everything as it was understood; what is in the study already stays out. */
export function firstDecision(file: PreviewedFile, reading: FileReading | null): FileDecision {
  return {
    title: file.title ?? file.file,
    reading,
    speakers: file.speakers.map((speaker) => ({
      label: speaker.label,
      as: speaker.label,
      who: whoOf(speaker),
    })),
    isIn: file.ok && file.already === null,
  };
}

/** The role that words in the field “Who is it” stand for, and the participant's name where they are one. */
export function readWho(who: string): Pick<SpeakerChoice, 'role' | 'participant'> {
  const words = who.trim();
  const role = roles.find((one) => sameName(roleWords[one], words));
  if (words === '') {
    return { role: 'unknown', participant: null };
  }
  return role === undefined ? { role: 'participant', participant: words } : { role, participant: null };
}

const nameOf = ({ as, label }: SpeakerDecision): string => (as.trim() === '' ? label : as.trim());

/** The label that another one goes by the same name as and that stands before it: they will be one speaker. */
export function mergedInto(
  speakers: readonly SpeakerDecision[],
  speaker: SpeakerDecision,
): SpeakerDecision | null {
  const first = speakers.find((one) => sameName(nameOf(one), nameOf(speaker)));
  return first === undefined || first === speaker ? null : first;
}

/** How many speakers a file will have, merged ones once. */
export const speakersLeft = ({ speakers }: FileDecision): number =>
  speakers.filter((speaker) => mergedInto(speakers, speaker) === null).length;

const areMerged = ({ speakers }: FileDecision, labels: readonly string[]): boolean => {
  const names = labels.map((label) => speakers.find((one) => one.label === label));
  const [first, second] = names;
  return first !== undefined && second !== undefined && sameName(nameOf(first), nameOf(second));
};

/** What is still to be looked at in a file: not that two labels may be one speaker, once they are. */
export function notesLeft(file: PreviewedFile, decision: FileDecision): readonly string[] {
  const settled = file.speakers.flatMap(({ label, slipOf }) =>
    slipOf !== null && areMerged(decision, [slipOf, label]) ? [sameSpeakerSentence(slipOf, label)] : [],
  );
  return file.warnings.filter((warning) => !settled.includes(warning));
}

/** One label with something else decided. */
export const decideSpeaker = (
  decision: FileDecision,
  label: string,
  change: Partial<SpeakerDecision>,
): FileDecision => ({
  ...decision,
  speakers: decision.speakers.map((speaker) =>
    speaker.label === label ? { ...speaker, ...change } : speaker,
  ),
});

/** What is handed over about the speakers of a file. Of merged ones the first says who it is. */
export function choicesOf({ speakers }: FileDecision): SpeakerChoice[] {
  return speakers.map((speaker) => {
    const first = mergedInto(speakers, speaker) ?? speaker;
    return { label: speaker.label, as: nameOf(first), ...readWho(first.who) };
  });
}

/** Keeps what was decided about a file when it is read in another way, for the labels that are still there. */
export const keepDecided = (before: FileDecision, read: FileDecision): FileDecision => ({
  ...read,
  title: before.title,
  speakers: read.speakers.map(
    (speaker) => before.speakers.find(({ label }) => label === speaker.label) ?? speaker,
  ),
});

/**
 * Carries over to another file what was decided about labels that both have: their names, and who interviews. Which
 * participant somebody is was said of one file alone.
 */
export function decideLike(model: FileDecision, file: FileDecision): FileDecision {
  return {
    ...file,
    speakers: file.speakers.map((speaker) => {
      const like = model.speakers.find(({ label }) => sameName(label, speaker.label));
      if (like === undefined) {
        return speaker;
      }
      const isNamed = readWho(like.who).participant !== null;
      return { ...speaker, as: like.as, who: isNamed ? speaker.who : like.who };
    }),
  };
}
