import type { Command } from 'commander';
import { terminal } from '../output.ts';
import { seatAt, valueOf, withWorker } from '../with-study.ts';

export function addNew(program: Command): void {
  program
    .command('new')
    .summary('start an empty study')
    .description('Starts an empty study with its first coder and an open first round.')
    .argument('<file>', 'the study to make, such as my-study.throughline')
    .requiredOption('-t, --title <title>', 'what the study is called')
    .option('-c, --coder <name>', 'the first coder', 'Coder A')
    .action(async (file: string, options: { readonly title: string; readonly coder: string }) => {
      await withWorker(false, async (worker) => {
        await valueOf(worker.create(file, options));
        const client = await seatAt(worker, undefined);
        const { title } = await valueOf(client.call('study.info', {}));
        const [coder] = await valueOf(client.call('coders.list', {}));
        terminal.line(`Started “${title}” in ${file}, with ${coder?.name ?? 'nobody'} as its first coder.`);
      });
    });
}
