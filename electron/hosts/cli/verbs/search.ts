import type { Command } from 'commander';
import { countOf } from '#shared/messages/count-of.ts';
import { terminal } from '../output.ts';
import { parseCount } from '../parse-options.ts';
import { valueOf, withStudy, type SeatOptions } from '../with-study.ts';

/** An argument with a space in it was kept together for the shell, so it is meant as a phrase; quotes of its own say it already. */
const asTerm = (argument: string): string =>
  /\s/u.test(argument.trim()) && !/["“”„«»]/u.test(argument) ? `"${argument}"` : argument;

export function addSearch(program: Command): void {
  program
    .command('search')
    .summary('find words in all sources')
    .description(
      'Finds the turns in which all the words stand; a phrase goes in quotes. Upper case and accents don’t matter.',
    )
    .argument('<file>', 'the study')
    .argument('<words...>', 'what to find')
    .option('-n, --limit <number>', 'at most so many hits', parseCount, 1000)
    .option('--json', 'the hits for a program')
    .action(
      async (file: string, words: readonly string[], options: SeatOptions & { readonly limit: number }) => {
        await withStudy(file, options, async (client) => {
          const found = await valueOf(
            client.call('search.find', { words: words.map(asTerm).join(' '), limit: options.limit }),
          );
          if (options.json === true) {
            terminal.json(found.hits);
            return;
          }
          for (const hit of found.hits) {
            const who = hit.speaker === null ? '' : ` ${hit.speaker}:`;
            terminal.line(
              `${hit.source} ${hit.start}-${hit.end}${who} ${hit.context.replaceAll(/\s+/gu, ' ')}`,
            );
          }
          terminal.line(
            found.more
              ? `The first ${countOf(found.hits.length, 'hit')}, in ${countOf(found.turns, 'turn')} altogether.`
              : `${countOf(found.hits.length, 'hit')} in ${countOf(found.turns, 'turn')}.`,
          );
        });
      },
    );
}
