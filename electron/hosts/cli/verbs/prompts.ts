import { basename } from 'node:path';
import { Argument, type Command } from 'commander';
import type { Client } from '#shared/contract/client.ts';
import type { Prompt } from '#shared/contract/protocol.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { parseProtocol } from '#shared/protocol/parse-protocol.ts';
import { terminal } from '../output.ts';
import { readBytes } from '../read-bytes.ts';
import { valueIn, valueOf, VerbFailed, withStudy, type SeatOptions } from '../with-study.ts';

const refused = (problem: string): never => {
  throw new VerbFailed({ code: 'invalid_input', message: errorSentence('invalid_input', { problem }) });
};

/** Takes the prompts of a written protocol in, with its numbers. */
async function takeIn(client: Client, path: string): Promise<readonly Prompt[]> {
  const file = basename(path);
  const bytesId = await client.putBytes(file, valueIn(readBytes(path)));
  const { text } = await valueOf(client.call('prompts.readFile', { file, bytesId }));
  const { prompts, leftOut } = parseProtocol(text);
  if (prompts.length === 0) {
    refused(`no prompt was found in “${file}”; write one a line, numbered or not`);
  }
  for (const line of leftOut) {
    terminal.complaint(`Left out, as no prompt: ${line}`);
  }
  return valueOf(
    client.call('prompts.addSeveral', {
      prompts: prompts.map(({ number, text: words, probes }) => ({
        text: words,
        probes: [...probes],
        ...(number === null ? {} : { number }),
      })),
    }),
  );
}

async function find(client: Client, json: boolean): Promise<void> {
  const found = await valueOf(client.call('prompts.find', {}));
  if (json) {
    terminal.json(found);
    return;
  }
  const { sources, sure, likely, unsure, notFound, settled } = found;
  terminal.line(
    `${countOf(sources, 'transcript')}: ${sure} sure, ${likely} likely, ${unsure} unsure, ${notFound} not found, ${settled} settled by a person`,
  );
}

/** The protocol, and of each prompt where it is asked. */
async function list(client: Client, json: boolean): Promise<void> {
  const prompts = await valueOf(client.call('prompts.list', {}));
  const places = await valueOf(client.call('prompts.places', {}));
  const sources = await valueOf(client.call('sources.list', {}));
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const placesOf = (promptId: string) =>
    places
      .filter((place) => place.promptId === promptId)
      .map(({ sourceId, state, certainty, confidence, question, answer, words }) => ({
        source: titles.get(sourceId) ?? '',
        state,
        certainty,
        confidence,
        question,
        answer,
        words,
      }));
  if (json) {
    terminal.json(
      prompts.map(({ id, number, text, probes }) => ({
        number,
        text,
        places: placesOf(id),
        probes: probes.map((probe) => ({ text: probe.text, places: placesOf(probe.id) })),
      })),
    );
    return;
  }
  for (const { id, number, text, probes } of prompts) {
    terminal.line(`${number} ${text}`);
    for (const probe of probes) {
      terminal.line(`  - ${probe.text}`);
    }
    for (const { source, state, certainty, words } of placesOf(id)) {
      const how = state === 'found' ? (certainty ?? state) : state;
      terminal.line(`    ${source}, ${how}${words === '' ? '' : `: ${words.replaceAll(/\s+/gu, ' ')}`}`);
    }
  }
}

export function addPrompts(program: Command): void {
  program
    .command('prompts')
    .summary('take the protocol in, and find where its prompts are asked')
    .description(
      'With “import”, adds the prompts of a written protocol (.txt, .md, .docx) with their numbers and probes. With “find”, looks for every prompt in the interviewers’ words of every transcript; what a person settled stays. With “list”, prints the protocol and where it is asked.',
    )
    .argument('<file>', 'the study')
    .addArgument(new Argument('<what>', 'what to do').choices(['import', 'find', 'list']))
    .argument('[text]', 'the written protocol, for import')
    .option('-c, --coder <name>', 'in whose name')
    .option('--json', 'the result for a program')
    .action(async (file: string, what: string, text: string | undefined, options: SeatOptions) => {
      const json = options.json === true;
      await withStudy(file, options, async (client) => {
        if (what === 'find') {
          await find(client, json);
          return;
        }
        if (what === 'list') {
          await list(client, json);
          return;
        }
        const added = await takeIn(client, text ?? refused('name the written protocol to import'));
        if (json) {
          terminal.json(added);
          return;
        }
        const probes = added.reduce((sum, prompt) => sum + prompt.probes.length, 0);
        terminal.line(`${countOf(added.length, 'prompt')} and ${countOf(probes, 'probe')} added`);
      });
    });
}
