import type { Command } from 'commander';
import { Refusal } from '#shared/contract/refusal.ts';
import { toWireError } from '#shared/messages/to-wire-error.ts';
import { fold } from '#shared/text/fold.ts';
import { terminal } from '../output.ts';
import { valueOf, VerbFailed, withStudy, type SeatOptions } from '../with-study.ts';

type Options = SeatOptions & { readonly for: string; readonly round?: string; readonly out: string };

/** The thing of a name, in whatever case; the last of them where none is asked for. */
function named<Thing extends { readonly name: string }>(
  things: readonly Thing[],
  name: string | undefined,
  thing: string,
): Thing {
  const found = name === undefined ? things.at(-1) : things.find((one) => fold(one.name) === fold(name));
  if (found === undefined) {
    throw new VerbFailed(toWireError(new Refusal('not_found', { thing, name: name ?? '' })));
  }
  return found;
}

export function addPackage(program: Command): void {
  program
    .command('package')
    .summary('write what a coder needs to code on another machine')
    .description(
      'Writes a package for a coder of an open round: one file with the transcripts, the round and what that coder may see, and nothing of what the others do. It is opened like a study and comes back by merge.',
    )
    .argument('<file>', 'the study')
    .requiredOption('-f, --for <coder>', 'whose package it is')
    .option('-r, --round <name>', 'the round; otherwise the newest that is open')
    .requiredOption('-o, --out <file>', 'where to write it')
    .option('-c, --coder <name>', 'who asks')
    .action(async (file: string, options: Options) => {
      await withStudy(file, options, async (client) => {
        const open = (await valueOf(client.call('rounds.list', {}))).filter(({ state }) => state === 'open');
        const round = named(open, options.round, 'open round');
        const coder = named(await valueOf(client.call('coders.list', {})), options.for, 'coder');
        const asked = { roundId: round.id, coderId: coder.id };
        const { bytesId } = await valueOf(client.call('packages.make', asked));
        const problem = terminal.write(await client.getBytes(bytesId), options.out);
        if (problem !== null) {
          throw new VerbFailed(problem);
        }
        terminal.line(`Wrote ${options.out}: ${round.name}, for ${coder.name}.`);
      });
    });
}
