import { contentHash } from '#electron/study/contents.ts';
import type { Reader } from '#electron/study/database.ts';
import type { FileReading, PreviewedFile, PreviewedSpeaker } from '#shared/contract/import.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import { rightSpelling, usualRoles } from '#shared/domain/source/right-spelling.ts';
import { countWords } from '#shared/text/count-words.ts';
import { graphemeStart } from '#shared/text/graphemes.ts';
import type { ReadTranscript } from '../../access/file-reader.ts';
import { turnsInBytes } from '../turns-content.ts';
import { alikeKey } from './alike-key.ts';
import { howRead } from './how-read.ts';
import type { OfferedFile } from './offer-readings.ts';
import { participantsByName } from './participant-book.ts';
import { knownParticipants, participantsOf } from './participants-of.ts';
import type { ReadFile } from './read-files.ts';
import { sourcesByOriginal } from './sources-by-original.ts';
import { textOfRead } from './text-of-read.ts';

/** Code units shown of what somebody says, and of how a text begins. */
const SAMPLE = 160;
const OPENING = 1500;

const beginning = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, graphemeStart(text, most));

const noReading: FileReading = { encoding: null, convention: null, columns: null };

/** What is said of a file before anything is known of it. */
const blank = ({ file }: ReadFile): PreviewedFile => ({
  bytesId: file.bytesId,
  file: file.name,
  ok: false,
  title: null,
  format: null,
  encoding: null,
  reading: file.reading ?? noReading,
  choices: { encodings: [], conventions: [], columns: [] },
  speakers: [],
  turns: 0,
  words: 0,
  warnings: [],
  opening: '',
  error: null,
  already: null,
  alike: '',
});

function speakersOf(
  { transcript, turnsBytes }: ReadTranscript,
  text: string,
  participants: ReadonlyMap<string, string>,
  names: readonly (string | null)[],
): PreviewedSpeaker[] {
  const { speakers, turnsOf } = transcript;
  const words = speakers.map(() => 0);
  const samples = new Map<number, string>();
  for (const turn of turnsInBytes(turnsBytes)) {
    if (turn.speaker !== null) {
      const said = text.slice(turn.start, turn.end);
      words[turn.speaker] = (words[turn.speaker] ?? 0) + countWords(said);
      samples.set(turn.speaker, samples.get(turn.speaker) ?? beginning(said, SAMPLE));
    }
  }
  return speakers.map(({ label, role, slipOf, slipReason }, number) => {
    const participant = names[number] ?? null;
    return {
      label,
      role,
      turns: turnsOf[number] ?? 0,
      words: words[number] ?? 0,
      sample: samples.get(number) ?? '',
      participant,
      participantId: participant === null ? null : (participants.get(nameKey(participant)) ?? null),
      slipOf: slipOf === null ? null : (speakers[slipOf]?.label ?? null),
      slipReason,
    };
  });
}

/** Speakers whose labels nobody else in the file explains, as the file’s name or other files write them. */
function spelt(
  speakers: readonly PreviewedSpeaker[],
  title: string,
  usual: readonly string[],
): PreviewedSpeaker[] {
  return speakers.map((speaker) => {
    const right = speaker.slipOf === null ? rightSpelling(speaker.label, title, usual) : null;
    const isThere = speakers.some(({ label }) => label === right?.label);
    return right === null || isThere
      ? speaker
      : { ...speaker, slipOf: right.label, slipReason: right.reason };
  });
}

/** The labels of each source of the study. */
async function labelsInStudy(db: Reader): Promise<readonly (readonly string[])[]> {
  const rows = await db.selectFrom('speakers').select(['source_id', 'label']).execute();
  return [...Map.groupBy(rows, ({ source_id: sourceId }) => sourceId).values()].map((speakers) =>
    speakers.map(({ label }) => label),
  );
}

/** Says what was understood of files that were read, beside what could be chosen. Reads the study, and writes nothing. */
export async function previewFiles(db: Reader, files: readonly OfferedFile[]): Promise<PreviewedFile[]> {
  const [known, participants] = [await sourcesByOriginal(db), await participantsByName(db)];
  const transcripts = files.flatMap(({ read }) => (read.ok ? [read.value.transcript] : []));
  const names = knownParticipants(participants, transcripts);
  const labels = transcripts.map(({ speakers }) => speakers.map(({ label }) => label));
  const usual = usualRoles([...labels, ...(await labelsInStudy(db))]);
  return files.map((one) => {
    const already = known.get(contentHash(one.bytes)) ?? null;
    if (!one.read.ok) {
      const { code, message } = one.read.error;
      return { ...blank(one), error: { code, message }, already };
    }
    const { transcript } = one.read.value;
    const { title, format, encoding, turns, words, warnings } = transcript;
    const text = textOfRead(one.read.value, one.bytes);
    const speakers = speakersOf(one.read.value, text, participants, participantsOf(transcript, names));
    return {
      ...blank(one),
      ok: true,
      title,
      format,
      encoding,
      ...howRead(transcript, one.offers),
      speakers: spelt(speakers, title, usual),
      turns,
      words,
      warnings: [...warnings],
      opening: beginning(text, OPENING),
      already,
      alike: alikeKey(one),
    };
  });
}
