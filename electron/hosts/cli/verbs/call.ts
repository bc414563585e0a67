import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { contract, isProcedureName } from '#shared/contract/contract.ts';
import { WireError } from '#shared/contract/errors.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import type { Channel } from '#shared/rpc/channel.ts';
import { terminal } from '../output.ts';
import { valueOf, VerbFailed, withWorker, type SeatOptions } from '../with-study.ts';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new VerbFailed({
      code: 'invalid_input',
      message: errorSentence('invalid_input', { problem: `“${text.slice(0, 60)}” is not JSON` }),
    });
  }
}

async function callOnce(channel: Channel, name: string, input: unknown): Promise<unknown> {
  const reply = await channel.call(name, input);
  if (!reply.ok) {
    throw new VerbFailed(WireError.parse(reply.error));
  }
  return reply.value;
}

const isStep = (value: unknown): value is { readonly name: string; readonly input?: unknown } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';

/** Calls read from standard input, one JSON line each; every answer is a line, written once its transaction is on the disk. */
async function callEach(channel: Channel): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') {
      continue;
    }
    try {
      const step = parseJson(line);
      if (!isStep(step)) {
        throw new VerbFailed({
          code: 'invalid_input',
          message: errorSentence('invalid_input', { problem: 'each line takes {"name": …, "input": …}' }),
        });
      }
      terminal.line(JSON.stringify({ value: await callOnce(channel, step.name, step.input ?? {}) }));
    } catch (cause) {
      if (!(cause instanceof VerbFailed)) {
        throw cause;
      }
      terminal.line(JSON.stringify({ error: cause.error }));
      process.exitCode = 1;
    }
  }
}

function listProcedures(): void {
  for (const [name, procedure] of Object.entries(contract)) {
    terminal.line(`${name}  (${procedure.kind})  ${procedure.summary}`);
  }
}

export function addCall(program: Command): void {
  program
    .command('call')
    .summary('call any procedure of the contract, for scripts')
    .description(
      'Calls any procedure by name with JSON input, as the windows do. With “-” as the name, reads one call a line from standard input, {"name": …, "input": …}, and answers each with a line. --list names all procedures.',
    )
    .argument('[file]', 'the study')
    .argument('[procedure]', 'its name, such as episodes.list, or -')
    .argument('[input]', 'its input as JSON', '{}')
    .option('-c, --coder <name>', 'in whose seat')
    .option('--list', 'name all procedures')
    .action(
      async (
        file: string | undefined,
        procedure: string | undefined,
        input: string,
        options: SeatOptions & { readonly list?: boolean },
        command: Command,
      ) => {
        if (options.list === true) {
          listProcedures();
          return;
        }
        if (file === undefined || procedure === undefined) {
          command.error('Name a study and a procedure; --list names all procedures.');
          return;
        }
        await withWorker(true, async (worker) => {
          await valueOf(worker.open(file));
          const { channel } = await valueOf(worker.sit(options.coder ?? null));
          if (procedure === '-') {
            await callEach(channel);
          } else if (isProcedureName(procedure)) {
            terminal.json(await callOnce(channel, procedure, parseJson(input)));
          } else {
            throw new VerbFailed({
              code: 'unknown_procedure',
              message: errorSentence('unknown_procedure', { name: procedure }),
            });
          }
        });
      },
    );
}
