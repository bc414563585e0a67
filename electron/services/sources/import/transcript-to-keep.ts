import { contentHash, type Content } from '#electron/study/contents.ts';
import type { SpeakerChoice } from '#shared/contract/import.ts';
import type { SpeakerRole } from '#shared/contract/sources.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import { countTurns, sameSpeakerSentence, turnsBySpeaker } from '#shared/text/turn.ts';
import type { ReadTranscript, TranscriptHead } from '../../access/file-reader.ts';
import { turnsInBytes, writeTurns } from '../turns-content.ts';
import { participantsOf } from './participants-of.ts';

type SpeakerToKeep = {
  readonly label: string;
  readonly role: SpeakerRole;
  /** The name of the participant whose voice it is. */
  readonly participant: string | null;
};

/** A transcript as it goes into the study: as it was read, and as a person wanted it. */
export type TranscriptToKeep = Pick<
  TranscriptHead,
  'title' | 'format' | 'encoding' | 'length' | 'words' | 'warnings'
> & {
  /** How often the turn is taken, and how often by each speaker; a turn stays a turn also where its neighbour has become the same speaker's. */
  readonly turns: number;
  readonly turnsOf: readonly number[];
  /** The turns themselves, as they are kept. */
  readonly turnsContent: Content;
  readonly speakers: readonly SpeakerToKeep[];
};

type Wish = {
  readonly title?: string | undefined;
  readonly speakers?: readonly SpeakerChoice[] | undefined;
};

/** Puts speakers under the names they are given. Those that become the same are one, at the place of the first. */
function gathered(given: readonly SpeakerToKeep[]): {
  readonly speakers: readonly SpeakerToKeep[];
  readonly places: readonly number[];
} {
  const speakers: SpeakerToKeep[] = [];
  const placeOf = new Map<string, number>();
  const places = given.map((speaker) => {
    const key = nameKey(speaker.label);
    const place = placeOf.get(key) ?? speakers.length;
    placeOf.set(key, place);
    const first = speakers[place];
    speakers[place] =
      first === undefined ? speaker : { ...first, participant: first.participant ?? speaker.participant };
    return place;
  });
  return { speakers, places };
}

/** What is still to be looked at: not that two labels may be one speaker, once they are. */
function warningsLeft({ warnings, speakers }: TranscriptHead, places: readonly number[]): string[] {
  const settled = speakers.flatMap(({ label, slipOf }, number) =>
    slipOf !== null && places[slipOf] === places[number]
      ? [sameSpeakerSentence(speakers[slipOf]?.label ?? '', label)]
      : [],
  );
  return warnings.filter((warning) => !settled.includes(warning));
}

type TurnsToKeep = Pick<TranscriptToKeep, 'turns' | 'turnsOf' | 'turnsContent'>;

/** The turns with their speakers in their places: where each stays in its own, that is as they were read. */
function turnsToKeep(
  { transcript, turnsBytes, turnsHash }: ReadTranscript,
  places: readonly number[],
  speakers: readonly SpeakerToKeep[],
): TurnsToKeep {
  if (places.every((place, number) => place === number)) {
    const { turns, turnsOf } = transcript;
    return { turns, turnsOf, turnsContent: { hash: turnsHash, bytes: turnsBytes } };
  }
  const turns = turnsInBytes(turnsBytes).map((turn) =>
    turn.speaker === null ? turn : { ...turn, speaker: places[turn.speaker] ?? null },
  );
  const bytes = Buffer.from(writeTurns(turns), 'utf8');
  const kept = { speakers, turns };
  return {
    turns: countTurns(kept),
    turnsOf: turnsBySpeaker(kept),
    turnsContent: { hash: contentHash(bytes), bytes },
  };
}

/** What is kept of a transcript when a person's wishes are followed. `known` is what `participantsOf` asks for. */
export function transcriptToKeep(
  read: ReadTranscript,
  wish: Wish,
  known: ReadonlySet<string>,
): TranscriptToKeep {
  const { transcript } = read;
  const { format, encoding, length, words } = transcript;
  const title = wish.title ?? transcript.title;
  const choices = new Map(wish.speakers?.map((choice) => [choice.label, choice]));
  const proposed = participantsOf({ ...transcript, title }, known);
  const given = transcript.speakers.map(({ label, role }, number): SpeakerToKeep => {
    const choice = choices.get(label);
    return choice === undefined
      ? { label, role, participant: proposed[number] ?? null }
      : {
          label: choice.as,
          role: choice.role,
          participant: choice.role === 'participant' ? choice.participant : null,
        };
  });
  const { speakers, places } = gathered(given);
  const warnings = warningsLeft(transcript, places);
  return {
    title,
    format,
    encoding,
    length,
    words,
    warnings,
    speakers,
    ...turnsToKeep(read, places, speakers),
  };
}
