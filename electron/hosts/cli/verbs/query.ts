import { extname } from 'node:path';
import type { Command } from 'commander';
import { Refusal } from '#shared/contract/refusal.ts';
import { saidIn } from '#shared/domain/quotation/said-in.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { toWireError } from '#shared/messages/to-wire-error.ts';
import { fold } from '#shared/text/fold.ts';
import { namesToRefuse, refuseNamesOption, type RefuseNamesOption } from '../names/refuse-names.ts';
import { terminal } from '../output.ts';
import { valueOf, VerbFailed, withStudy, type SeatOptions } from '../with-study.ts';

type Options = SeatOptions & RefuseNamesOption & { readonly list?: boolean; readonly out?: string };

const formats = ['csv', 'xlsx', 'md'] as const;

/** The most quotations that are printed. */
const MOST = 10_000;

const formatOf = (out: string): (typeof formats)[number] | null =>
  formats.find((format) => format === extname(out).slice(1).toLowerCase()) ?? null;

export function addQuery(program: Command): void {
  program
    .command('query')
    .summary('say what a kept query of codes finds')
    .description(
      'Says what a combination of codes that is kept under a name finds: each quotation with who says it and where. Queries are made and kept in the workbench.',
    )
    .argument('<file>', 'the study')
    .argument('[name]', 'the query; --list says which there are')
    .option('-l, --list', 'the names of all queries that are kept')
    .option('-o, --out <file>', 'write the quotations as CSV, XLSX or Markdown, by the ending of the file')
    .addOption(refuseNamesOption())
    .option('-c, --coder <name>', 'who asks, whose own codings count where the query says so')
    .option('--json', 'the answer for a program')
    .action(async (file: string, name: string | undefined, options: Options, verb: Command) => {
      if (name === undefined && options.list !== true) {
        verb.error('Say which query, by its name; --list says which there are.');
      }
      const format = options.out === undefined ? null : formatOf(options.out);
      if (options.out !== undefined && format === null) {
        verb.error(`A query can’t be written as “${options.out}”: end its name with .csv, .xlsx or .md.`);
      }
      await withStudy(file, options, async (client) => {
        const kept = await valueOf(client.call('queries.list', {}));
        if (name === undefined) {
          if (options.json === true)
            terminal.json(kept.map(({ id, name: its, spec }) => ({ id, name: its, spec })));
          else for (const query of kept) terminal.line(query.name);
          return;
        }
        const query = kept.find((one) => fold(one.name) === fold(name));
        if (query === undefined) {
          throw new VerbFailed(toWireError(new Refusal('not_found', { thing: 'query', name })));
        }
        const { spec } = query;
        if (format !== null) {
          const refuseNames = await namesToRefuse(client, options);
          const asked = { spec, name: query.name, format, refuseNames };
          const { bytesId } = await valueOf(client.call('queries.export', asked));
          const problem = terminal.write(await client.getBytes(bytesId), options.out);
          if (problem !== null) {
            throw new VerbFailed(problem);
          }
          terminal.line(`Wrote ${options.out ?? ''}.`);
          return;
        }
        const found = await valueOf(client.call('queries.run', { spec, limit: MOST }));
        if (options.json === true) {
          terminal.json({ name: query.name, ...found });
          return;
        }
        for (const one of found.quotations) {
          const who = one.participant === null ? '' : ` ${one.participant}:`;
          terminal.line(
            `${one.source} ${one.start}-${one.end}${who} ${saidIn(one).replaceAll(/\s+/gu, ' ')}`,
          );
        }
        terminal.line(
          `${countOf(found.total, 'quotation')} of ${found.participants.length} of ${countOf(found.of, 'participant')}.`,
        );
      });
    });
}
