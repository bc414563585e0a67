import type { ReadTranscript } from '../../access/file-reader.ts';

/** The whole text of a file that was read. */
export const textOfRead = ({ textBytes }: Pick<ReadTranscript, 'textBytes'>, original: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(textBytes ?? original);
