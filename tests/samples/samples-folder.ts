import { fileURLToPath } from 'node:url';

/** The folder of transcripts and recordings that stands beside the repository; `THROUGHLINE_SAMPLES` names another. */
export const samplesFolder =
  process.env['THROUGHLINE_SAMPLES'] ??
  fileURLToPath(new URL('../../../shared/samples/transcripts', import.meta.url));
