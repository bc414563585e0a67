import type { Command } from 'commander';
import type { Rescued } from '#shared/contract/study.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';
import { terminal } from '../output.ts';
import { valueOf, withWorker } from '../with-study.ts';

function whatIsMissing(damaged: string, { lost, original, isHistoryWhole }: Rescued): string {
  if (lost.length > 0) {
    const rows = lost.map(
      (part) => `${part.rows.toLocaleString('en')} of ${part.table.replaceAll('_', ' ')}`,
    );
    return `Lost: ${listInWords(rows)}${isHistoryWhole ? '' : ', and what the lost part of the history tells of'}.`;
  }
  if (!isHistoryWhole) {
    return 'The history could not be read whole, so it can’t be said what is lost; look through what is there.';
  }
  switch (original) {
    case 'sound':
      return `Nothing in “${damaged}” was found damaged.`;
    case 'open elsewhere':
      return `“${damaged}” is open in another Throughline window or program, so what is written there just now may be missing.`;
    default:
      return 'Nothing is known to be lost.';
  }
}

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
        terminal.line(whatIsMissing(damaged, rescued));
      });
    });
}
