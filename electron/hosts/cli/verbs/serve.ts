import type { Command } from 'commander';
import { workbenchFolder } from '../../../workbench/workbench-folder.ts';
import { serveStudy } from '../../browser/serve-study.ts';
import { terminal } from '../output.ts';
import { parsePort } from '../parse-options.ts';
import { untilAskedToEnd } from '../until-asked-to-end.ts';
import { valueOf, VerbFailed, withWorker } from '../with-study.ts';

export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('open the workbench in a browser on this machine')
    .description(
      'Serves a study’s workbench on 127.0.0.1, to browsers on this machine only. Prints the address, whose token lets the browser in, and keeps serving until it is ended (Ctrl+C), when the study is put away as one tidy file.',
    )
    .argument('<file>', 'the study')
    .option('-p, --port <number>', 'the port; without it, any free one', parsePort, 0)
    .action(async (file: string, options: { readonly port: number }) => {
      await withWorker(false, async (worker) => {
        await valueOf(worker.open(file));
        const ended = untilAskedToEnd();
        const served = await serveStudy({ worker, port: options.port, workbench: workbenchFolder }).catch(
          () => {
            throw new VerbFailed({
              code: 'no_permission',
              message: `Port ${options.port} is taken; choose another, or none for any free one.`,
            });
          },
        );
        terminal.line(`The workbench is at ${served.address}`);
        terminal.line('End it with Ctrl+C.');
        await ended;
        await served.close();
      });
    });
}
