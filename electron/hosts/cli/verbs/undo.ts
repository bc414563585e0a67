import type { Command } from 'commander';
import type { Client } from '#shared/contract/client.ts';
import type { WireError } from '#shared/contract/errors.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { terminal } from '../output.ts';
import { parseCount } from '../parse-options.ts';
import { withStudy, type SeatOptions } from '../with-study.ts';

type Options = SeatOptions & { readonly steps: number; readonly all?: boolean; readonly action?: number };

/** The words of the steps that were taken, and why it went no further, if it should have. */
type Taken = { readonly labels: readonly string[]; readonly refusal: WireError | null };

const atTheEnd: ReadonlySet<string> = new Set(['nothing_to_undo', 'nothing_to_redo']);

/** Takes one step back by itself, whatever was done since. */
async function runOne(client: Client, number: number): Promise<Taken> {
  const reply = await client.call('history.undoOne', { number });
  return reply.ok ? { labels: [reply.value.label], refusal: null } : { labels: [], refusal: reply.error };
}

/** Takes steps back (or does them again) until there are no more, or as many as were asked for. */
async function run(client: Client, direction: 'undo' | 'redo', options: Options): Promise<Taken> {
  const labels: string[] = [];
  const most = options.all === true ? Number.POSITIVE_INFINITY : options.steps;
  while (labels.length < most) {
    const reply = await client.call(direction === 'undo' ? 'history.undo' : 'history.redo', {});
    if (!reply.ok) {
      const isAllThereIs = options.all === true && labels.length > 0 && atTheEnd.has(reply.error.code);
      return { labels, refusal: isAllThereIs ? null : reply.error };
    }
    labels.push(reply.value.label);
  }
  return { labels, refusal: null };
}

function tell(verb: string, { labels, refusal }: Taken): void {
  if (labels.length === 1) {
    terminal.line(`${verb}: ${labels.join('')}.`);
  } else if (labels.length > 1) {
    terminal.line(`${verb} ${countOf(labels.length, 'step')}; the last: ${labels.at(-1) ?? ''}.`);
  }
  if (refusal !== null) {
    terminal.complaint(refusal.message);
  }
}

function addDirection(program: Command, direction: 'undo' | 'redo'): void {
  const verb = direction === 'undo' ? 'Took back' : 'Did again';
  const command = program
    .command(direction)
    .summary(direction === 'undo' ? 'take the last step back' : 'do again what was taken back')
    .description(
      direction === 'undo'
        ? 'Takes the last step back: of the coder named, else of whoever did it. The history keeps both.'
        : 'Does again what was taken back last, by the coder named, else by anyone.',
    )
    .argument('<file>', 'the study')
    .option('-n, --steps <number>', 'so many steps, one by one', parseCount, 1)
    .option('--all', 'as many as there are')
    .option('-c, --coder <name>', 'whose steps')
    .option('--json', 'the steps for a program')
    .action(async (file: string, options: Options) => {
      await withStudy(file, options, async (client) => {
        const { action } = options;
        const taken =
          action === undefined ? await run(client, direction, options) : await runOne(client, action);
        if (options.json !== true) {
          tell(verb, taken);
        } else {
          terminal.json(
            taken.refusal === null ? taken.labels : { error: taken.refusal, steps: taken.labels },
          );
        }
        if (taken.refusal !== null) {
          process.exitCode = 1;
        }
      });
    });
  if (direction === 'undo') {
    command.option(
      '--action <number>',
      'this very step, as the history numbers it, where nothing done since depends on it',
      parseCount,
    );
  }
}

export function addUndo(program: Command): void {
  addDirection(program, 'undo');
}

export function addRedo(program: Command): void {
  addDirection(program, 'redo');
}
