import { basename, extname } from 'node:path';
import { Argument, type Command } from 'commander';
import type { Client } from '#shared/contract/client.ts';
import type { TableReport } from '#shared/contract/participant-tables.ts';
import { sameName } from '#shared/domain/name/name-key.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { namesToRefuse, refuseNamesOption, type RefuseNamesOption } from '../names/refuse-names.ts';
import { terminal } from '../output.ts';
import { readBytes } from '../read-bytes.ts';
import { valueIn, valueOf, VerbFailed, withStudy, type SeatOptions } from '../with-study.ts';

type Options = SeatOptions &
  RefuseNamesOption & {
    readonly out?: string;
    readonly table?: string;
    readonly unfitAsReason?: boolean;
    readonly dryRun?: boolean;
  };

const refused = (problem: string): never => {
  throw new VerbFailed({ code: 'invalid_input', message: errorSentence('invalid_input', { problem }) });
};

function tell(file: string, report: TableReport, isDone: boolean): void {
  const { added, updated, changed, unchanged, problems } = report;
  const facts = [
    `${countOf(added.length, 'participant')} ${isDone ? 'added' : 'would be added'}`,
    `${updated.length} updated`,
    `${countOf(changed, 'cell')} changed`,
    `${unchanged} as before`,
  ];
  terminal.line(`${file}: ${facts.join(', ')}`);
  for (const { line, message } of problems) {
    terminal.complaint(`Line ${line}: ${message}`);
  }
}

/** Cells that could not be taken end with 1, since not all was done. */
async function takeIn(client: Client, path: string, options: Options): Promise<void> {
  const file = basename(path);
  const bytesId = await client.putBytes(file, valueIn(readBytes(path)));
  const input = { bytesId, file, unfitAsReason: options.unfitAsReason ?? false };
  const isDone = options.dryRun !== true;
  const report = await valueOf(
    isDone ? client.call('participants.importTable', input) : client.call('participants.readTable', input),
  );
  if (options.json === true) {
    terminal.json(report);
  } else {
    tell(file, report, isDone);
  }
  if (report.problems.length > 0) {
    process.exitCode = 1;
  }
}

async function writeOut(client: Client, options: Options): Promise<void> {
  const ending = extname(options.out ?? '').toLowerCase();
  const format = ending === '.xlsx' ? 'xlsx' : ending === '.docx' ? 'docx' : 'csv';
  const tables = options.table === undefined ? [] : await valueOf(client.call('participantTables.list', {}));
  const named = tables.find(({ name }) => sameName(name, options.table ?? ''));
  if (options.table !== undefined && named === undefined) {
    const data = { thing: 'table of participants', name: options.table };
    throw new VerbFailed({ code: 'not_found', message: errorSentence('not_found', data) });
  }
  const { bytesId } = await valueOf(
    client.call('participants.export', {
      spec: named?.spec ?? null,
      format,
      name: named?.name ?? 'Participants',
      caption: named?.caption ?? '',
      refuseNames: await namesToRefuse(client, options),
    }),
  );
  const problem = terminal.write(await client.getBytes(bytesId), options.out);
  if (problem !== null) {
    throw new VerbFailed(problem);
  }
  if (options.json === true && options.out !== undefined) {
    terminal.json({ out: options.out, format });
  }
}

export function addParticipants(program: Command): void {
  program
    .command('participants')
    .summary('take a table of participants in, or write one')
    .description(
      'Imports participants with their attributes from .csv or .xlsx: matched by name, new ones added, the others updated, in one step to undo; an empty cell leaves what is known. Or exports everyone with all that is recorded, or with --table a named table of participants, as .csv, .xlsx or .docx by the ending of the file.',
    )
    .argument('<file>', 'the study')
    .addArgument(new Argument('<what>', 'import or export').choices(['import', 'export']))
    .argument('[table]', 'the table to import')
    .option('-o, --out <file>', 'where to export to')
    .option('--table <name>', 'export a named table of participants')
    .option('--unfit-as-reason', 'keep words that are no value as the reason why there is none')
    .option('--dry-run', 'say what an import would do, and write nothing')
    .addOption(refuseNamesOption())
    .option('-c, --coder <name>', 'in whose name')
    .option('--json', 'the result for a program')
    .action(async (file: string, what: string, table: string | undefined, options: Options) => {
      await withStudy(file, options, async (client) => {
        if (what === 'export') {
          await writeOut(client, options);
        } else {
          await takeIn(client, table ?? refused('name the table to import'), options);
        }
      });
    });
}
