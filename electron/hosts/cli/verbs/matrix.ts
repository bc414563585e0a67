import { Option, type Command } from 'commander';
import { asTable } from '#shared/matrix/as-table.ts';
import { specFromOptions, type MatrixOptions } from '../matrix-options.ts';
import {
  namesToRefuse,
  refuseNamesOption,
  requireNoNames,
  type RefuseNamesOption,
} from '../names/refuse-names.ts';
import { terminal } from '../output.ts';
import { textTable } from '../text-table.ts';
import { valueOf, VerbFailed, withStudy, type SeatOptions } from '../with-study.ts';

const axes = ['participant', 'class', 'source', 'theme', 'code', 'prompt'];

type Options = SeatOptions &
  RefuseNamesOption &
  MatrixOptions & { readonly format: string; readonly out?: string };

const written = (problem: ReturnType<typeof terminal.write>): void => {
  if (problem !== null) {
    throw new VerbFailed(problem);
  }
};

export function addMatrix(program: Command): void {
  program
    .command('matrix')
    .summary('print a matrix, such as participants by themes')
    .description(
      'Prints a matrix with its totals. A presence cell says whether, not how often; a cell that nobody has looked at yet, or that is sealed while another coder’s round is open, is empty, one that was looked for and is absent is 0, and a prompt that was not asked says so. Where cells count episodes, a stretch coded outside episodes counts as one. With --format json every cell brings its evidence.',
    )
    .argument('<file>', 'the study')
    .addOption(new Option('--rows <what>', 'what the rows are').choices(axes))
    .addOption(new Option('--columns <what>', 'what the columns are').choices(axes))
    .option('--classes-of <attribute>', 'with class as rows or columns, the attribute whose classes they are')
    .addOption(new Option('--cells <what>', 'what a cell says').choices(['presence', 'episodes', 'codings']))
    .option(
      '--layer <whose>',
      'consensus, any (what any coder coded, without what was agreed from it), or the name of a coder',
    )
    .option(
      '--where <conditions>',
      'only these participants, or in a table of sources only what they said, such as "District type is Rural and Works with coaches is Yes"',
    )
    .option('--attributes <names>', 'attributes to stand beside the participants, with commas between')
    .addOption(new Option('--totals <which>', 'which totals').choices(['both', 'rows', 'columns', 'none']))
    .option('--table <name>', 'begin from a named table of the study')
    .addOption(
      new Option('--format <format>', 'how to write it').choices(['text', 'csv', 'json']).default('text'),
    )
    .option('-o, --out <file>', 'write to a file')
    .addOption(refuseNamesOption())
    .option('-c, --coder <name>', 'who asks')
    .action(async (file: string, options: Options) => {
      const json = options.format === 'json';
      await withStudy(file, { ...options, json }, async (client) => {
        const spec = await specFromOptions(client, options);
        if (options.format === 'csv') {
          const { bytesId } = await valueOf(
            client.call('matrix.export', {
              spec,
              format: 'csv',
              refuseNames: await namesToRefuse(client, options),
            }),
          );
          written(terminal.write(await client.getBytes(bytesId), options.out));
          return;
        }
        const matrix = await valueOf(client.call('matrix.compute', { spec, evidence: json }));
        const text = json ? JSON.stringify(matrix, null, 2) : textTable(asTable(matrix)).join('\n');
        await requireNoNames(client, text, options);
        written(terminal.write(`${text}\n`, options.out));
      });
    });
}
