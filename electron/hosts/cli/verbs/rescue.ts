import type { Command } from 'commander';
import { countOf } from '#shared/messages/count-of.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';
import { terminal } from '../output.ts';
import { valueOf, withWorker } from '../with-study.ts';

export function addRescue(program: Command): void {
  program
    .command('rescue')
    .summary('put what can be read of a damaged study into a new one')
    .description(
      'Reads a damaged study as far as it can be read, puts back from the history what was lost where it stood, and keeps the result in a new file. The damaged one is not changed.',
    )
    .argument('<damaged>', 'the damaged study')
    .argument('<file>', 'the study to make')
    .option('--json', 'what was rescued, for a program')
    .action(async (damaged: string, file: string, options: { readonly json?: boolean }) => {
      const json = options.json ?? false;
      await withWorker(json, async (worker) => {
        const rescued = await valueOf(worker.rescue(damaged, file));
        if (json) {
          terminal.json(rescued);
          return;
        }
        terminal.line(
          `Rescued ${countOf(rescued.read + rescued.restored, 'row')} of “${damaged}” into ${file}, ${rescued.restored.toLocaleString('en')} of them from the history.`,
        );
        if (rescued.restored === 0 && rescued.lost.length === 0) {
          terminal.line(`Nothing in “${damaged}” was found damaged.`);
          return;
        }
        terminal.line(
          rescued.lost.length === 0
            ? 'Nothing is known to be lost.'
            : `Lost: ${listInWords(rescued.lost.map(({ table, rows }) => `${rows.toLocaleString('en')} of ${table.replaceAll('_', ' ')}`))}.`,
        );
      });
    });
}
