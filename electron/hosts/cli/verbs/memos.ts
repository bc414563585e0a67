import { extname } from 'node:path';
import type { Command } from 'commander';
import { namesToRefuse, refuseNamesOption, type RefuseNamesOption } from '../names/refuse-names.ts';
import { terminal } from '../output.ts';
import { valueOf, VerbFailed, withStudy, type SeatOptions } from '../with-study.ts';

type Options = SeatOptions & RefuseNamesOption & { readonly words?: string; readonly out?: string };

const formats: Readonly<Record<string, 'docx' | 'md'>> = { '.docx': 'docx', '.md': 'md', '.markdown': 'md' };

export function addMemos(program: Command): void {
  program
    .command('memos')
    .summary('print the memos, or write them to a file')
    .description(
      'Prints all memos with their quotations as Markdown, in the order in which they were written, or writes them as DOCX or Markdown, by the ending of the file. What is sealed from the one who asks is left out.',
    )
    .argument('<file>', 'the study')
    .option('-w, --words <words>', 'only memos in which all these words stand')
    .option('-o, --out <file>', 'where to write them')
    .addOption(refuseNamesOption())
    .option('-c, --coder <name>', 'who asks')
    .option('--json', 'the list of memos for a program')
    .action(async (file: string, options: Options, verb: Command) => {
      const { words = '', out } = options;
      const format = out === undefined ? 'md' : formats[extname(out).toLowerCase()];
      if (format === undefined) {
        verb.error(`Memos can’t be written as “${out ?? ''}”: end its name with .docx or .md.`);
        return;
      }
      await withStudy(file, options, async (client) => {
        const memos = await valueOf(client.call('memos.list', { words }));
        if (options.json === true) {
          terminal.json(memos);
          return;
        }
        const memoIds = memos
          .toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
          .map(({ id }) => id);
        const refuseNames = await namesToRefuse(client, options);
        const { bytesId } = await valueOf(client.call('memos.export', { memoIds, format, refuseNames }));
        const problem = terminal.write(await client.getBytes(bytesId), out);
        if (problem !== null) {
          throw new VerbFailed(problem);
        }
        if (out !== undefined) {
          terminal.line(`Wrote ${out}.`);
        }
      });
    });
}
