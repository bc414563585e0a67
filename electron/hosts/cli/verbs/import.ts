import { openAsBlob, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Option, type Command } from 'commander';
import type { Client } from '#shared/contract/client.ts';
import type { WireError } from '#shared/contract/errors.ts';
import type { ImportedFile } from '#shared/contract/sources.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { pieceSize } from '#shared/rpc/put-file.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import { terminal } from '../output.ts';
import { readBytes } from '../read-bytes.ts';
import { valueOf, withStudy, type SeatOptions } from '../with-study.ts';

type Upload =
  | { readonly path: string; readonly bytesId: string }
  | { readonly path: string; readonly failed: ImportedFile };

const unreadable = (path: string, error: WireError): ImportedFile => ({
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

/** Whether a file is too large to be read at once, as recordings are. */
const isLarge = (path: string): boolean => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > pieceSize;

async function upload(client: Client, path: string): Promise<Upload> {
  if (isLarge(path)) {
    return { path, bytesId: await client.putFile(basename(path), await openAsBlob(path)) };
  }
  const bytes = readBytes(path);
  return bytes.ok
    ? { path, bytesId: await client.putBytes(basename(path), bytes.value) }
    : { path, failed: unreadable(path, bytes.error) };
}

/** A line for a file that went in; of one that didn't, its own sentence, which names it. */
function tell(file: ImportedFile): void {
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

/** What the option says, in the contract's words. */
const linking = { add: 'link and add', link: 'link', leave: 'leave' } as const;

export function addImport(program: Command): void {
  program
    .command('import')
    .summary('bring transcripts and recordings in')
    .description(
      'Imports transcripts (.txt, .md, .docx, .vtt) with their speakers, and recordings (.mp3, .m4a, .wav, .ogg, .mp4, .webm), and says a line for each. A recording is tied to the transcript of its name. A bad file is named and the others go in; all of them are one step to undo.',
    )
    .argument('<file>', 'the study')
    .argument('<source...>', 'the transcripts')
    .option('-c, --coder <name>', 'in whose name')
    .addOption(
      new Option('--participants <how>', 'link speakers to participants, and add who is not there yet')
        .choices(Object.keys(linking))
        .default('add'),
    )
    .option('--json', 'the result for a program')
    .action(
      async (
        file: string,
        paths: readonly string[],
        options: SeatOptions & { readonly participants: keyof typeof linking },
      ) => {
        await withStudy(file, options, async (client) => {
          const uploads: Upload[] = [];
          for (const path of paths) {
            uploads.push(await upload(client, path));
          }
          const files = uploads.flatMap((one) =>
            'bytesId' in one ? [{ bytesId: one.bytesId, name: basename(one.path) }] : [],
          );
          const imported =
            files.length === 0
              ? []
              : await valueOf(
                  client.call('sources.import', {
                    files,
                    participants: linking[options.participants],
                  }),
                );
          const inOrder = [...imported];
          const results = uploads.flatMap((one) => ('failed' in one ? [one.failed] : inOrder.splice(0, 1)));
          if (options.json === true) {
            terminal.json(results);
          } else {
            for (const result of results) {
              tell(result);
            }
          }
          if (results.some((result) => !result.ok)) {
            process.exitCode = 1;
          }
        });
      },
    );
}
