import { basename } from 'node:path';
import type { Command } from 'commander';
import type { Client } from '#shared/contract/client.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { terminal } from '../output.ts';
import { readBytes } from '../read-bytes.ts';
import { valueIn, valueOf, VerbFailed, withStudy, type SeatOptions } from '../with-study.ts';

type Options = SeatOptions & { readonly key: string; readonly dryRun?: boolean; readonly out?: string };

type Hits = OutputOf<'pseudonyms.hits'>;

/** Says how often each pseudonym stands for a name, and never the name. */
function tell(hits: Hits, done: string, json: boolean): void {
  const byPseudonym = Map.groupBy(hits, ({ replacement }) => replacement);
  const names = [...byPseudonym].map(([pseudonym, places]) => ({ pseudonym, places: places.length }));
  const fixed = hits.filter(({ isFixed }) => isFixed).length;
  if (json) {
    terminal.json({ places: hits.length, fixed, names });
    return;
  }
  for (const { pseudonym, places } of names) {
    terminal.line(`${pseudonym}: ${countOf(places, 'place')}`);
  }
  terminal.line(`${countOf(hits.length, 'place')} ${done}`);
  if (fixed > 0) {
    terminal.line(
      `${countOf(fixed, 'place')} in the work of rounds that are over; only a copy replaces them.`,
    );
  }
}

async function apply(client: Client, hits: Hits): Promise<void> {
  const replacements = hits
    .filter(({ isFixed }) => !isFixed)
    .map((hit) => ({
      in: hit.in,
      id: hit.id,
      start: hit.start,
      end: hit.end,
      was: hit.found,
      text: hit.replacement,
    }));
  if (replacements.length > 0) {
    await valueOf(client.call('pseudonyms.apply', { replacements }));
  }
}

export function addDeidentify(program: Command): void {
  program
    .command('deidentify')
    .summary('put pseudonyms in the place of names')
    .description(
      'Replaces every name of a key file (name, pseudonym, kind, spellings as CSV or JSON) by its pseudonym: in transcripts, labels, titles, participants and memos, in one step to undo; what is coded keeps its words. The history and the originals inside the study still hold the names. With --out the study stays as it is, and a copy is written without names, history and originals. A copy is checked before it is written.',
    )
    .argument('<file>', 'the study')
    .requiredOption('-k, --key <file>', 'the key file')
    .option('--dry-run', 'say what would be replaced, and write nothing')
    .option('-o, --out <file>', 'write a de-identified copy and leave the study as it is')
    .option('-c, --coder <name>', 'in whose name')
    .option('--json', 'the result for a program')
    .action(async (file: string, options: Options) => {
      const json = options.json ?? false;
      await withStudy(file, options, async (client) => {
        const keyId = await client.putBytes(basename(options.key), valueIn(readBytes(options.key)));
        const hits = await valueOf(client.call('pseudonyms.hits', { keyId }));
        if (options.dryRun === true) {
          tell(hits, 'would be replaced.', json);
        } else if (options.out === undefined) {
          await apply(client, hits);
          tell(hits, 'replaced. The history and the originals in the study still hold the names.', json);
        } else {
          const { bytesId } = await valueOf(client.call('pseudonyms.copy', { keyId, replaceAll: true }));
          const problem = terminal.write(await client.getBytes(bytesId), options.out);
          if (problem !== null) {
            throw new VerbFailed(problem);
          }
          tell(hits, `replaced in ${options.out}, which holds no listed name.`, json);
        }
      });
    });
}
