import { basename } from 'node:path';
import { Option, type Command } from 'commander';
import { MergeSide, type MergeReport } from '#shared/contract/handover.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { terminal } from '../output.ts';
import { readBytes } from '../read-bytes.ts';
import { valueIn, valueOf, withStudy, type SeatOptions } from '../with-study.ts';

type Options = SeatOptions & { readonly take?: MergeSide; readonly dryRun?: boolean };

/** A report line by line, as people read it. */
function linesOf(report: MergeReport): readonly string[] {
  const what =
    report.kind === 'package'
      ? `The package of ${report.coder ?? 'a coder'}, ${report.round ?? ''}`
      : 'A copy of the study';
  const counted = report.changes.map(({ nouns, added, changed, removed }) => {
    const parts = [
      [added, 'added'],
      [changed, 'changed'],
      [removed, 'removed'],
    ] as const;
    return `  ${nouns}: ${parts.flatMap(([count, how]) => (count === 0 ? [] : [`${count} ${how}`])).join(', ')}`;
  });
  const conflicts = report.conflicts.flatMap(({ noun, name, differs }) =>
    differs.map(({ label, here, there }) => `  ${noun} “${name}”, ${label}: here ${here}; there ${there}`),
  );
  return [
    `${what}.`,
    ...counted,
    ...(report.hasSealed ? ['  and work that is sealed until its round is compared'] : []),
    ...(report.changes.length === 0 && !report.hasSealed ? ['  Nothing in it is new.'] : []),
    ...(conflicts.length === 0
      ? []
      : [`${countOf(report.conflicts.length, 'thing')} changed in both:`, ...conflicts]),
  ];
}

export function addMerge(program: Command): void {
  program
    .command('merge')
    .summary('take a coder’s package, or a copy of the study, into the study')
    .description(
      'Takes in what was done in a coder’s package or in a copy of the study: matched by ids and by the words of the transcripts, in one step that can be taken back. Taken in twice, it changes nothing. Where both changed the same in other ways, it is refused until --take says which side holds.',
    )
    .argument('<file>', 'the study')
    .argument('<other>', 'the package, or the copy of the study')
    .addOption(
      new Option('--take <side>', 'which side holds where both changed the same').choices(MergeSide.options),
    )
    .option('-n, --dry-run', 'only say what would change')
    .option('-c, --coder <name>', 'who takes it in')
    .option('--json', 'the answer for a program')
    .action(async (file: string, other: string, options: Options) => {
      await withStudy(file, options, async (client) => {
        const name = basename(other);
        const copy = { file: name, bytesId: await client.putBytes(name, valueIn(readBytes(other))) };
        const report = await valueOf(
          options.dryRun === true
            ? client.call('packages.preview', copy)
            : client.call('packages.merge', { ...copy, rest: options.take ?? null }),
        );
        if (options.json === true) {
          terminal.json(report);
          return;
        }
        for (const line of linesOf(report)) {
          terminal.line(line);
        }
      });
    });
}
