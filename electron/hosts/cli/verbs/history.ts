import type { Command } from 'commander';
import type { Client } from '#shared/contract/client.ts';
import { Refusal } from '#shared/contract/refusal.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { toWireError } from '#shared/messages/to-wire-error.ts';
import { fold } from '#shared/text/fold.ts';
import { terminal } from '../output.ts';
import { parseCount, parseDay } from '../parse-options.ts';
import { valueOf, VerbFailed, withStudy, type SeatOptions } from '../with-study.ts';

type Options = SeatOptions & {
  readonly limit: number;
  readonly by?: string;
  readonly about?: string;
  readonly since?: string;
  readonly until?: string;
};

const dayLength = 24 * 60 * 60 * 1000;

/** The one of these names, or the end of the verb. */
function named<Thing extends { readonly name: string }>(
  things: readonly Thing[],
  thing: string,
  name: string,
): Thing {
  const found = things.find((each) => fold(each.name) === fold(name));
  if (found === undefined) {
    throw new VerbFailed(toWireError(new Refusal('not_found', { thing, name })));
  }
  return found;
}

/** What of the history is asked for. A day that ends it is taken in whole. */
async function filterOf(client: Client, { by, about, since, until }: Options) {
  const coder = by === undefined ? null : named(await valueOf(client.call('coders.list', {})), 'coder', by);
  const thing =
    about === undefined
      ? null
      : named(await valueOf(client.call('history.things', { words: about, limit: 1000 })), 'thing', about);
  return {
    ...(coder === null ? {} : { coderId: coder.id }),
    ...(thing === null ? {} : { about: thing.id }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until: new Date(Date.parse(until) + dayLength).toISOString() }),
  };
}

export function addHistory(program: Command): void {
  program
    .command('history')
    .summary('say who did what, and when')
    .description(
      'Says who did what, and when, newest first; what is sealed from the one who asks is left out.',
    )
    .argument('<file>', 'the study')
    .option('-n, --limit <number>', 'the last so many steps', parseCount, 50)
    .option('--by <name>', 'only what this coder did')
    .option(
      '--about <name>',
      'only what was done to a source, code, participant, episode, memo, round or table',
    )
    .option('--since <day>', 'from this day on, such as 2026-03-14, in UTC', parseDay)
    .option('--until <day>', 'up to this day, and all of it', parseDay)
    .option('-c, --coder <name>', 'who asks')
    .option('--json', 'the steps for a program')
    .action(async (file: string, options: Options) => {
      await withStudy(file, options, async (client) => {
        const history = await valueOf(
          client.call('history.list', { limit: options.limit, ...(await filterOf(client, options)) }),
        );
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
