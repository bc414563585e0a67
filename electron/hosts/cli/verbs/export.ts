import { extname } from 'node:path';
import { Option, type Command } from 'commander';
import type { Client } from '#shared/contract/client.ts';
import { CodebookFormat } from '#shared/contract/codebook-files.ts';
import type { WireError } from '#shared/contract/errors.ts';
import type { RefuseNames } from '#shared/contract/pseudonyms.ts';
import type { Bytes } from '#shared/contract/values.ts';
import type { Result } from '#shared/kernel/result.ts';
import { namesToRefuse, refuseNamesOption, type RefuseNamesOption } from '../names/refuse-names.ts';
import { terminal } from '../output.ts';
import { valueOf, VerbFailed, withStudy, type SeatOptions } from '../with-study.ts';

const choices = ['csv', 'history', 'codebook'] as const;

type ExportOptions = SeatOptions &
  RefuseNamesOption & { readonly as: (typeof choices)[number]; readonly out: string };

/** The format that the ending of a file asks for; null where a codebook isn’t written as that. */
function codebookFormat(out: string): CodebookFormat | null {
  const ending = extname(out).slice(1).toLowerCase();
  const format = CodebookFormat.safeParse(ending === 'markdown' ? 'md' : ending);
  return format.success ? format.data : null;
}

function askFor(
  client: Client,
  { as, out }: ExportOptions,
  refuseNames: RefuseNames | undefined,
): Promise<Result<Bytes, WireError>> {
  return as === 'codebook'
    ? client.call('codes.export', { format: codebookFormat(out) ?? 'csv', refuseNames })
    : client.call('study.export', { as, refuseNames });
}

export function addExport(program: Command): void {
  program
    .command('export')
    .summary('write codings, the codebook or history to a file')
    .description(
      'Writes every coding with its words (csv) or every step of the history with what it changed (history) as CSV; the codebook with definitions, examples and counts as CSV, XLSX, DOCX or Markdown, by the ending of the file.',
    )
    .argument('<file>', 'the study')
    .addOption(new Option('--as <what>', 'what to write').choices(choices).makeOptionMandatory(true))
    .requiredOption('-o, --out <file>', 'where to write it')
    .addOption(refuseNamesOption())
    .option('-c, --coder <name>', 'who asks')
    .action(async (file: string, options: ExportOptions, verb: Command) => {
      if (options.as === 'codebook' && codebookFormat(options.out) === null) {
        verb.error(
          `A codebook can’t be written as “${options.out}”: end its name with .csv, .xlsx, .docx or .md.`,
        );
      }
      await withStudy(file, options, async (client) => {
        const { bytesId } = await valueOf(askFor(client, options, await namesToRefuse(client, options)));
        const problem = terminal.write(await client.getBytes(bytesId), options.out);
        if (problem !== null) {
          throw new VerbFailed(problem);
        }
        terminal.line(`Wrote ${options.out}.`);
      });
    });
}
