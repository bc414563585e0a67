import type { Command } from 'commander';
import { buildSample } from '../../../sample/build-sample.ts';
import { terminal } from '../output.ts';
import { seatAt, valueOf, withWorker } from '../with-study.ts';

export function addSample(program: Command): void {
  program
    .command('sample')
    .summary('make the sample study')
    .description(
      'Makes the sample study “District leaders and their coaches” in a new file: 15 synthetic interviews, two coders, their decisions, seven themes. It is built by the same calls that the workbench makes.',
    )
    .argument('<file>', 'the study to make, such as sample.throughline')
    .action(async (file: string) => {
      await withWorker(false, async (worker) => {
        await valueOf(buildSample(worker, file));
        const info = await valueOf((await seatAt(worker, undefined)).call('study.info', {}));
        terminal.line(
          `Made ${file}: ${info.sources} interviews, ${info.episodes} episodes, ${info.codings} codings, ${info.themes} themes.`,
        );
      });
    });
}
