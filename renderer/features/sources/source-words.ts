import type { ReadingState, Source } from '#shared/contract/sources.ts';

/** How far a source was read, as a row says it. */
export const readingWords: Readonly<Record<ReadingState, string>> = {
  'not read': 'Not read yet',
  reading: 'Reading',
  read: 'Read',
  'nothing relevant': 'Nothing relevant',
};

const formats: Readonly<Record<string, string>> = {
  txt: 'Plain text',
  md: 'Markdown',
  docx: 'Word document',
  doc: 'Word document of before 2007',
  rtf: 'Rich text',
  odt: 'OpenDocument text',
  html: 'Web page',
  vtt: 'Subtitles',
  srt: 'Subtitles',
  sbv: 'Subtitles',
  sub: 'Subtitles',
  json: 'Transcript in JSON',
  csv: 'Table in plain text',
  xlsx: 'Excel workbook',
};

/** What kind of file a source was read from. */
export const formatWords = (format: string): string => formats[format] ?? format.toUpperCase();

export type Voices = {
  /** The participants who speak in it, by name; a voice without a participant by its label. */
  readonly participants: readonly string[];
  readonly interviewers: readonly string[];
  /** Voices of whom nobody has said yet who they are. */
  readonly unknown: readonly string[];
};

/** Who speaks in a source. */
export function voicesOf(source: Source, names: ReadonlyMap<string, string>): Voices {
  const labels = (role: string): readonly string[] =>
    source.speakers.filter((speaker) => speaker.role === role).map(({ label }) => label);
  const participants = source.speakers
    .filter(({ role }) => role === 'participant')
    .map(({ label, participantId }) => names.get(participantId ?? '') ?? label);
  return {
    participants: [...new Set(participants)],
    interviewers: labels('interviewer'),
    unknown: labels('unknown'),
  };
}
