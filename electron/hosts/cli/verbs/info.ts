import type { Command } from 'commander';
import type { StudyInfo } from '#shared/contract/study.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { terminal } from '../output.ts';
import { valueOf, withStudy, type SeatOptions } from '../with-study.ts';

const inLines = (info: StudyInfo): readonly string[] => [
  info.title,
  `${countOf(info.sources, 'source')}, ${countOf(info.turns, 'turn')}, ${countOf(info.words, 'word')}${info.recordings === 0 ? '' : `, ${countOf(info.recordings, 'recording')}`}`,
  `${countOf(info.participants, 'participant')} with ${countOf(info.attributes, 'attribute')}, ${countOf(info.prompts, 'prompt')}`,
  `${countOf(info.coders, 'coder')}, ${countOf(info.rounds, 'round')}${info.sealed > 0 ? ` (${info.sealed} open, sealed from whom it does not concern)` : ''}`,
  `${countOf(info.episodes, 'episode')}, ${countOf(info.codings, 'coding')}, ${countOf(info.codes, 'code')}, ${countOf(info.themes, 'theme')}`,
  `${countOf(info.decisions, 'decision')}, ${countOf(info.memos, 'memo')}, ${countOf(info.tables, 'table')}`,
  `${countOf(info.actions, 'step')} in its history`,
];

export function addInfo(program: Command): void {
  program
    .command('info')
    .summary('say what a study holds')
    .description('Says in numbers what a study holds, as far as the one who asks may see.')
    .argument('<file>', 'the study')
    .option('-c, --coder <name>', 'who asks')
    .option('--json', 'the numbers for a program')
    .action(async (file: string, options: SeatOptions) => {
      await withStudy(file, options, async (client) => {
        const info = await valueOf(client.call('study.info', {}));
        if (options.json === true) {
          terminal.json(info);
        } else {
          for (const line of inLines(info)) {
            terminal.line(line);
          }
        }
      });
    });
}
