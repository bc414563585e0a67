import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { Client } from '#shared/contract/client.ts';
import type { ImportedFile } from '#shared/contract/sources.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { terminal } from '../output.ts';
import { valueOf, withStudy, type SeatOptions } from '../with-study.ts';

type Upload =
  | { readonly path: string; readonly bytesId: string }
  | { readonly path: string; readonly failed: ImportedFile };

const unreadable = (path: string, code: string, message: string): Upload => ({
  path,
  failed: {
    file: basename(path),
    ok: false,
    title: null,
    format: null,
    encoding: null,
    speakers: [],
    turns: 0,
    words: 0,
    warnings: [],
    error: { code, message },
    sourceId: null,
  },
});

async function upload(client: Client, path: string): Promise<Upload> {
  try {
    if (statSync(path).isDirectory()) {
      return unreadable(path, 'is_directory', `“${path}” is a folder; name the transcripts in it.`);
    }
    return { path, bytesId: await client.putBytes(basename(path), readFileSync(path)) };
  } catch {
    return unreadable(path, 'file_not_found', `“${path}” can’t be read; check the name and the folder.`);
  }
}

function inWords(file: ImportedFile): string {
  if (file.error !== null) {
    return `${file.file}: ${file.error.message}`;
  }
  const speakers = file.speakers.map((speaker) => `${speaker.label} ${speaker.turns}`).join(', ');
  const warnings = file.warnings.map((warning) => `; ${warning}`).join('');
  return `${file.file}: ${countOf(file.turns, 'turn')}, ${speakers === '' ? 'no speakers' : speakers}, ${countOf(file.words, 'word')}${warnings}`;
}

export function addImport(program: Command): void {
  program
    .command('import')
    .summary('bring transcripts in')
    .description(
      'Imports transcripts (.txt, .md, .docx, .vtt) with their speakers and says a line for each. A bad file is named and the others go in; all of them are one step to undo.',
    )
    .argument('<file>', 'the study')
    .argument('<source...>', 'the transcripts')
    .option('-c, --coder <name>', 'in whose name')
    .option('--participants <how>', 'link speakers to participants: add, link or leave', 'add')
    .option('--json', 'the result for a program')
    .action(
      async (
        file: string,
        paths: readonly string[],
        options: SeatOptions & { readonly participants: string },
      ) => {
        await withStudy(file, options, async (client) => {
          const uploads: Upload[] = [];
          for (const path of paths) {
            uploads.push(await upload(client, path));
          }
          const files = uploads.flatMap((one) =>
            'bytesId' in one ? [{ bytesId: one.bytesId, name: basename(one.path) }] : [],
          );
          const how = options.participants === 'add' ? 'link and add' : options.participants;
          const imported =
            files.length === 0
              ? []
              : await valueOf(
                  client.call('sources.import', {
                    files,
                    participants: how === 'link' || how === 'leave' ? how : 'link and add',
                  }),
                );
          const inOrder = [...imported];
          const results = uploads.flatMap((one) => ('failed' in one ? [one.failed] : inOrder.splice(0, 1)));
          if (options.json === true) {
            terminal.json(results);
          } else {
            for (const result of results) {
              terminal.line(inWords(result));
            }
          }
          if (results.some((result) => !result.ok)) {
            process.exitCode = 1;
          }
        });
      },
    );
}
