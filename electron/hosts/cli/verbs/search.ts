import { Option, type Command } from 'commander';
import type { FoundPassage } from '#shared/contract/found-passages.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { findingFromOptions, type FindingOptions } from '../finding-options.ts';
import { terminal } from '../output.ts';
import { parseCount } from '../parse-options.ts';
import { valueOf, withStudy } from '../with-study.ts';

const howToAsk = `Finds the turns in which all the words stand. Upper case and accents don’t matter.

  learning walks             both words in one turn
  "learning walks"           the phrase, whatever signs and line ends stand in it
  coach*                     words that begin with it
  coach NEAR/5 data          at most five words between them; also coach ~5 data
  coach OR "lead teacher"    either; brackets hold together
  data NOT coach             the first without the second; inside quotes also data -coach`;

/** Each place where the words stand, with the sentence around it. */
const hitsOf = ({ marks, ...passage }: FoundPassage) =>
  marks.map(({ start, end }) => ({
    sourceId: passage.sourceId,
    source: passage.source,
    start,
    end,
    quotation: passage.quotation.slice(start - passage.start, end - passage.start),
    speaker: passage.speaker,
    participant: passage.participant,
    context: passage.quotation,
    contextStart: passage.start,
  }));

export function addSearch(program: Command): void {
  program
    .command('search')
    .summary('find words in all sources')
    .description(howToAsk)
    .argument('<file>', 'the study')
    .argument('<words...>', 'what to find')
    .option('-n, --limit <number>', 'at most so many hits', parseCount, 1000)
    .addOption(
      new Option('--order <order>', 'the best first, or as it was said')
        .choices(['rank', 'reading'])
        .default('reading'),
    )
    .option('--source <title...>', 'only in these sources')
    .option('--speaker <label...>', 'only what is said under these labels')
    .addOption(
      new Option('--role <role>', 'only what these say').choices(['interviewer', 'participant', 'unknown']),
    )
    .option(
      '--where <conditions>',
      'only what participants say who meet these: “ATTRIBUTE is VALUE or VALUE and …”',
    )
    .option('--coded', 'only what is coded')
    .option('--uncoded', 'only what is not coded yet')
    .option('--json', 'the hits for a program')
    .action(async (file: string, words: readonly string[], options: FindingOptions) => {
      await withStudy(file, options, async (client) => {
        const finding = await findingFromOptions(client, words, options);
        const { order, limit } = options;
        const found = await valueOf(
          client.call('search.results', { finding, order, limit: Math.min(limit, 10_000) }),
        );
        const hits = found.passages.flatMap(hitsOf);
        const shown = hits.slice(0, limit);
        if (options.json === true) {
          terminal.json(shown);
          return;
        }
        for (const hit of shown) {
          const who = hit.speaker === null ? '' : ` ${hit.speaker}:`;
          terminal.line(
            `${hit.source} ${hit.start}-${hit.end}${who} ${hit.context.replaceAll(/\s+/gu, ' ')}`,
          );
        }
        const turns = new Set(found.passages.map(({ sourceId, turn }) => `${sourceId} ${turn.start}`)).size;
        terminal.line(
          found.more || shown.length < hits.length
            ? `The first ${countOf(shown.length, 'hit')}${found.turns === null ? '' : `, in ${countOf(found.turns, 'turn')} altogether`}.`
            : `${countOf(shown.length, 'hit')} in ${countOf(found.turns ?? turns, 'turn')}.`,
        );
      });
    });
}
