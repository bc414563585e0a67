import { basename } from 'node:path';
import { Option, type Command } from 'commander';
import type { AgreementReport, Coefficient, Level } from '#shared/contract/agreement.ts';
import type { Client } from '#shared/contract/client.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { terminal } from '../output.ts';
import { readBytes } from '../read-bytes.ts';
import {
  seatAt,
  valueIn,
  valueOf,
  VerbFailed,
  withStudy,
  withWorker,
  type SeatOptions,
} from '../with-study.ts';

type Options = SeatOptions & {
  readonly round?: string;
  readonly basis: 'codes' | 'themes';
  readonly ratings?: string;
  readonly level: Level;
};

const figure = (value: number): string => value.toFixed(3);

function inWords(coefficient: Coefficient): string {
  if (coefficient.value === null) {
    return `  ${coefficient.label}: ${coefficient.reason ?? 'undefined'}`;
  }
  const interval =
    coefficient.low === null || coefficient.high === null
      ? ''
      : `, 95% interval ${figure(coefficient.low)} to ${figure(coefficient.high)}`;
  return `  ${coefficient.label}: ${figure(coefficient.value)}${interval}`;
}

function tell(report: AgreementReport, json: boolean): void {
  if (json) {
    const { perCode, coefficients, ...rest } = report;
    terminal.json({
      ...rest,
      coefficients: [...coefficients, ...perCode.flatMap((code) => code.coefficients)],
    });
    return;
  }
  terminal.line(`Compared: ${report.compared}. Coders: ${report.coders.join(', ')}.`);
  for (const coefficient of report.coefficients) {
    terminal.line(inWords(coefficient));
  }
  for (const code of report.perCode) {
    terminal.line(code.name);
    for (const coefficient of code.coefficients) {
      terminal.line(inWords(coefficient));
    }
  }
  for (const note of report.notes) {
    terminal.line(`Note: ${note}.`);
  }
}

async function roundNamed(client: Client, name: string | undefined): Promise<string | undefined> {
  if (name === undefined) {
    return undefined;
  }
  const rounds = await valueOf(client.call('rounds.list', {}));
  const round = rounds.find(
    (candidate) =>
      candidate.name.toLocaleLowerCase('en') === name.toLocaleLowerCase('en') ||
      String(candidate.number) === name,
  );
  if (round === undefined) {
    throw new VerbFailed({
      code: 'not_found',
      message: errorSentence('not_found', { thing: 'round', name }),
    });
  }
  return round.id;
}

const ofTable = (path: string, options: Options): Promise<void> =>
  withWorker(options.json ?? false, async (worker) => {
    const bytes = valueIn(readBytes(path));
    await valueOf(worker.scratch());
    const client = await seatAt(worker, undefined);
    const bytesId = await client.putBytes(basename(path), bytes);
    const input = { file: basename(path), bytesId, level: options.level };
    tell(await valueOf(client.call('agreement.ofRatings', input)), options.json ?? false);
  });

const ofStudy = (file: string, options: Options): Promise<void> =>
  withStudy(file, options, async (client) => {
    const roundId = await roundNamed(client, options.round);
    const input = { basis: options.basis, ...(roundId === undefined ? {} : { roundId }) };
    tell(await valueOf(client.call('agreement.ofRound', input)), options.json ?? false);
  });

export function addAgreement(program: Command): void {
  program
    .command('agreement')
    .summary('say how far coders agree')
    .description(
      'Says how far the coders of a round agreed before they talked; or, with --ratings, how far those of any table of ratings do. A coefficient that has no value says why.',
    )
    .argument('[file]', 'the study')
    .option('-r, --round <name>', 'the round, by name or number; without it, the last one compared')
    .addOption(
      new Option('--basis <what>', 'compare codes or themes').choices(['codes', 'themes']).default('codes'),
    )
    .option('--ratings <table>', 'a CSV table: a row a unit, a column a coder, empty where nobody rated')
    .addOption(
      new Option('--level <level>', 'what the ratings are')
        .choices(['nominal', 'ordinal', 'interval', 'ratio'])
        .default('nominal'),
    )
    .option('--json', 'the coefficients for a program')
    .option('-c, --coder <name>', 'who asks')
    .action(async (file: string | undefined, options: Options, command: Command) => {
      if (options.ratings !== undefined) {
        await ofTable(options.ratings, options);
      } else if (file === undefined) {
        command.error('Name a study, or a table with --ratings.');
      } else {
        await ofStudy(file, options);
      }
    });
}
