import type { Command } from 'commander';
import { countOf } from '#shared/messages/count-of.ts';
import { terminal } from '../output.ts';
import { parseCount } from '../parse-options.ts';
import { valueOf, withStudy, type SeatOptions } from '../with-study.ts';

export function addHistory(program: Command): void {
  program
    .command('history')
    .summary('say who did what, and when')
    .description(
      'Says who did what, and when, newest first; what is sealed from the one who asks is left out.',
    )
    .argument('<file>', 'the study')
    .option('-n, --limit <number>', 'the last so many steps', parseCount, 50)
    .option('-c, --coder <name>', 'who asks')
    .option('--json', 'the steps for a program')
    .action(async (file: string, options: SeatOptions & { readonly limit: number }) => {
      await withStudy(file, options, async (client) => {
        const history = await valueOf(client.call('history.list', { limit: options.limit }));
        if (options.json === true) {
          terminal.json(history.actions);
          return;
        }
        for (const step of history.actions) {
          const when = `${step.at.slice(0, 19).replace('T', ' ')} UTC`;
          terminal.line(
            `${step.number}  ${when}  ${step.coder}: ${step.label}${step.undone ? ' (taken back)' : ''}`,
          );
        }
        terminal.line(
          history.actions.length < history.total
            ? `The last ${history.actions.length} of ${countOf(history.total, 'step')}.`
            : `${countOf(history.total, 'step')}.`,
        );
      });
    });
}
