import type { ImportedTranscript } from '#electron/importers/read-transcript.ts';
import type { SpeakerChoice } from '#shared/contract/import.ts';
import type { SpeakerRole } from '#shared/contract/sources.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import { sameSpeakerSentence, type Turn } from '#shared/text/turn.ts';
import { participantsOf } from './participants-of.ts';

type SpeakerToKeep = {
  readonly label: string;
  readonly role: SpeakerRole;
  /** The name of the participant whose voice it is. */
  readonly participant: string | null;
};

/** A transcript as it goes into the study: as it was read, and as a person wanted it. */
export type TranscriptToKeep = Pick<
  ImportedTranscript,
  'title' | 'format' | 'encoding' | 'text' | 'words' | 'warnings'
> & { readonly turns: readonly Turn[]; readonly speakers: readonly SpeakerToKeep[] };

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
function warningsLeft({ warnings, speakers }: ImportedTranscript, places: readonly number[]): string[] {
  const settled = speakers.flatMap(({ label, slipOf }, number) =>
    slipOf !== null && places[slipOf] === places[number]
      ? [sameSpeakerSentence(speakers[slipOf]?.label ?? '', label)]
      : [],
  );
  return warnings.filter((warning) => !settled.includes(warning));
}

/** What is kept of a transcript when a person's wishes are followed; a turn stays a turn also where its neighbour has become the same speaker's. `known` is what `participantsOf` asks for. */
export function transcriptToKeep(
  transcript: ImportedTranscript,
  wish: Wish,
  known: ReadonlySet<string>,
): TranscriptToKeep {
  const { format, encoding, text, words } = transcript;
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
  const turns = transcript.turns.map((turn) =>
    turn.speaker === null ? turn : { ...turn, speaker: places[turn.speaker] ?? null },
  );
  const warnings = warningsLeft(transcript, places);
  return { title, format, encoding, text, words, warnings, speakers, turns };
}
