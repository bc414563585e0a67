import { errnoOf } from './errno-of.ts';

/**
 * Keeps on when nobody reads any more, as behind `head`: what was asked for is done and the study put away, only the rest goes unsaid.
 * Output that can't be kept, as on a full disk, is told and fails.
 */
export function outliveReaders(): void {
  process.stdout.on('error', (cause) => {
    if (errnoOf(cause) !== 'EPIPE' && process.exitCode !== 1) {
      process.exitCode = 1;
      process.stderr.write('The output can’t be written where it was sent; check that place and its room.\n');
    }
  });
  process.stderr.on('error', () => undefined);
}
