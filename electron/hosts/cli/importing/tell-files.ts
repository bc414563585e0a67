import { basename } from 'node:path';
import type { PreviewedFile } from '#shared/contract/import.ts';
import type { ImportedFile } from '#shared/contract/sources.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import { terminal } from '../output.ts';
import type { Unsent } from './send-file.ts';

/** A file that did not even get as far as the study, told as those that did. */
export const unreadable = ({ path, error }: Unsent): ImportedFile => ({
  file: basename(path),
  ok: false,
  title: null,
  format: null,
  encoding: null,
  speakers: [],
  turns: 0,
  words: 0,
  warnings: [],
  error,
  sourceId: null,
});

type Told = Pick<ImportedFile, 'file' | 'error' | 'turns' | 'words' | 'warnings' | 'recording'> & {
  readonly speakers: readonly { readonly label: string; readonly turns: number }[];
};

/** A line for a file that can be read; of one that can't, its own sentence, which names it. */
export function tellFile(file: Told): void {
  if (file.error !== null) {
    terminal.complaint(file.error.message);
    return;
  }
  if (file.recording !== undefined) {
    const { kind, duration, tiedTo } = file.recording;
    terminal.line(
      `${file.file}: ${kind} of ${clockTime(duration)}, ${tiedTo === null ? 'a source of its own' : `tied to ${tiedTo}`}`,
    );
    return;
  }
  const speakers = file.speakers.map((speaker) => `${speaker.label} ${speaker.turns}`).join(', ');
  const warnings = file.warnings.map((warning) => `; ${warning}`).join('');
  terminal.line(
    `${file.file}: ${countOf(file.turns, 'turn')}, ${speakers === '' ? 'no speakers' : speakers}, ${countOf(file.words, 'word')}${warnings}`,
  );
}

/** What would come of a file: its line, and below it who speaks and how it was read. */
export function tellPreview(file: PreviewedFile): void {
  tellFile(file);
  if (file.error !== null) {
    return;
  }
  if (file.already !== null) {
    terminal.line(`  in the study already, as “${file.already}”`);
  }
  if (file.tiedRecording !== undefined) {
    const where = file.tiedRecording.isInStudy ? ', which is in the study' : '';
    terminal.line(`  tied to the recording “${file.tiedRecording.name}”${where}`);
  }
  const { encoding, convention } = file.reading;
  const way = file.choices.conventions.find(({ id }) => id === convention)?.label ?? convention;
  const read = [file.format, encoding, way].filter((part) => part !== null);
  terminal.line(`  read as ${read.join(', ')}`);
  for (const { label, role, participant, slipOf, sample } of file.speakers) {
    const who =
      participant === null ? (role === 'unknown' ? 'not known' : role) : `participant ${participant}`;
    const slip = slipOf === null ? '' : `, perhaps ${slipOf}`;
    terminal.line(`  ${label} (${who}${slip}): ${sample.replaceAll(/\s+/gu, ' ')}`);
  }
}
