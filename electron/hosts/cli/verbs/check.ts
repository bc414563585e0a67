import type { Command } from 'commander';
import { terminal } from '../output.ts';
import { valueOf, withStudy, type SeatOptions } from '../with-study.ts';

export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('look a study file over')
    .description(
      'Looks the whole file over: its structure, its links, its texts byte for byte, every anchor, and whether the history accounts for every row. Changes nothing. Exit code 1 when anything is wrong.',
    )
    .argument('<file>', 'the study')
    .option('--json', 'the findings for a program')
    .action(async (file: string, options: SeatOptions) => {
      await withStudy(file, options, async (client) => {
        const report = await valueOf(client.call('study.check', {}));
        if (options.json === true) {
          terminal.json(report);
        } else {
          for (const check of report.checks) {
            terminal.line(
              `${check.ok ? 'ok   ' : 'WRONG'}  ${check.name}${check.ok ? '' : `: ${check.detail}`}`,
            );
          }
          terminal.line(report.clean ? 'The study is clean.' : 'The study is not clean.');
        }
        if (!report.clean) {
          process.exitCode = 1;
        }
      });
    });
}
