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
  /** The label it was made one speaker with: it goes by that one’s name from then on, whatever it becomes. */
  readonly oneWith: string | null;
};

/** What is decided about one file before it comes in. */
export type FileDecision = {
  readonly title: string;
  /** How the person wants it read; null where that is left to be found out. */
  readonly reading: FileReading | null;
  readonly speakers: readonly SpeakerDecision[];
  /** What was decided about labels that are not there the way it is read now, for when they come back. */
  readonly absent: readonly SpeakerDecision[];
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
      oneWith: null,
    })),
    absent: [],
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

/** Whether two labels go by the same name. */
export function areMerged(speakers: readonly SpeakerDecision[], one: string, other: string): boolean {
  const first = speakers.find(({ label }) => label === one);
  const second = speakers.find(({ label }) => label === other);
  return first !== undefined && second !== undefined && sameName(nameOf(first), nameOf(second));
}

/** What is still to be looked at in a file: not that two labels may be one speaker, once they are. */
export function notesLeft(file: PreviewedFile, decision: FileDecision): readonly string[] {
  const settled = file.speakers.flatMap(({ label, slipOf }) =>
    slipOf !== null && areMerged(decision.speakers, slipOf, label)
      ? [sameSpeakerSentence(slipOf, label)]
      : [],
  );
  return file.warnings.filter((warning) => !settled.includes(warning));
}

/** One label with something else decided. A name takes along those made one with it; one that has a name of its own is apart again. */
export function decideSpeaker(
  decision: FileDecision,
  label: string,
  change: Partial<Pick<SpeakerDecision, 'as' | 'who'>>,
): FileDecision {
  const { as } = change;
  return {
    ...decision,
    speakers: decision.speakers.map((speaker) => {
      if (speaker.label === label) {
        return { ...speaker, ...change, oneWith: as === undefined ? speaker.oneWith : null };
      }
      return as !== undefined && speaker.oneWith === label ? { ...speaker, as } : speaker;
    }),
  };
}

/** Names a label as it is spelt elsewhere, and with it the participant who was only known by the label. */
export function nameRight(decision: FileDecision, label: string, right: string): FileDecision {
  const isKnownByLabel = decision.speakers.some((one) => one.label === label && one.who === label);
  return decideSpeaker(decision, label, isKnownByLabel ? { as: right, who: right } : { as: right });
}

/** Makes one label the same speaker as another of the file, by the name that one goes by. */
export function makeOne(decision: FileDecision, label: string, other: string): FileDecision {
  const right = decision.speakers.find((one) => one.label === other);
  return right === undefined
    ? decision
    : {
        ...decision,
        speakers: decision.speakers.map((speaker) =>
          speaker.label === label ? { ...speaker, as: nameOf(right), oneWith: other } : speaker,
        ),
      };
}

/** What is handed over about the speakers of a file. Of merged ones the first says who it is. */
export function choicesOf({ speakers }: FileDecision): SpeakerChoice[] {
  return speakers.map((speaker) => {
    const first = mergedInto(speakers, speaker) ?? speaker;
    return { label: speaker.label, as: nameOf(first), ...readWho(first.who) };
  });
}

/** Keeps what was decided about a file when it is read in another way: for the labels that are still there, and those that were before. */
export function keepDecided(before: FileDecision, read: FileDecision): FileDecision {
  const decided = [...before.speakers, ...before.absent];
  const there = new Set(read.speakers.map(({ label }) => label));
  return {
    ...read,
    title: before.title,
    speakers: read.speakers.map((speaker) => decided.find(({ label }) => label === speaker.label) ?? speaker),
    absent: decided.filter(({ label }) => !there.has(label)),
  };
}

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
      const other = file.speakers.find(({ label }) => sameName(label, like.oneWith ?? ''));
      return {
        ...speaker,
        as: like.as,
        who: isNamed ? speaker.who : like.who,
        oneWith: other?.label ?? null,
      };
    }),
  };
}
