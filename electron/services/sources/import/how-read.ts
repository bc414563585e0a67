import { spellEncoding } from '#electron/importers/text/encodings.ts';
import type { HowRead } from '#shared/contract/import.ts';
import type { ReadingOffer } from '#shared/text/recognise-turns/readings-of.ts';
import type { TranscriptHead } from '../../access/file-reader.ts';

/** Says with what a file was read, and with what else it could be. */
export const howRead = (
  { encoding, recognition, columns, choices }: TranscriptHead,
  offers: readonly ReadingOffer[],
): HowRead => ({
  reading: { encoding, convention: recognition?.reading ?? null, columns },
  choices: {
    encodings: choices.encodings.map((id) => ({ id, label: spellEncoding(id) })),
    conventions: offers.map(({ id, label, speakers, turns }) => ({ id, label, speakers, turns })),
    columns: [...choices.columns],
  },
});
