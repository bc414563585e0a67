import { Option, type Command } from 'commander';
import { namesToRefuse, refuseNamesOption, type RefuseNamesOption } from '../names/refuse-names.ts';
import { terminal } from '../output.ts';
import { valueOf, VerbFailed, withStudy, type SeatOptions } from '../with-study.ts';

export function addExport(program: Command): void {
  program
    .command('export')
    .summary('write codings or history to a file')
    .description(
      'Writes every coding with its words (csv), or every step of the history with what it changed (history), as CSV.',
    )
    .argument('<file>', 'the study')
    .addOption(
      new Option('--as <what>', 'what to write').choices(['csv', 'history']).makeOptionMandatory(true),
    )
    .requiredOption('-o, --out <file>', 'where to write it')
    .addOption(refuseNamesOption())
    .option('-c, --coder <name>', 'who asks')
    .action(
      async (
        file: string,
        options: SeatOptions & RefuseNamesOption & { readonly as: 'csv' | 'history'; readonly out: string },
      ) => {
        await withStudy(file, options, async (client) => {
          const { bytesId } = await valueOf(
            client.call('study.export', {
              as: options.as,
              refuseNames: await namesToRefuse(client, options),
            }),
          );
          const problem = terminal.write(await client.getBytes(bytesId), options.out);
          if (problem !== null) {
            throw new VerbFailed(problem);
          }
          terminal.line(`Wrote ${options.out}.`);
        });
      },
    );
}
