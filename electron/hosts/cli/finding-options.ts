import type { Client } from '#shared/contract/client.ts';
import type { InputOf } from '#shared/contract/contract.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { conditions } from './matrix-options.ts';
import { valueOf, VerbFailed, type SeatOptions } from './with-study.ts';

export type FindingOptions = SeatOptions & {
  readonly limit: number;
  readonly order: 'rank' | 'reading';
  readonly source?: readonly string[];
  readonly speaker?: readonly string[];
  readonly role?: 'interviewer' | 'participant' | 'unknown';
  readonly where?: string;
  readonly coded?: boolean;
  readonly uncoded?: boolean;
};

type Finding = InputOf<'search.results'>['finding'];

const same = (one: string, other: string): boolean =>
  one.toLocaleLowerCase('en') === other.toLocaleLowerCase('en');

async function sourcesNamed(client: Client, titles: readonly string[]): Promise<string[]> {
  const sources = titles.length === 0 ? [] : await valueOf(client.call('sources.list', {}));
  return titles.map((title) => {
    const source = sources.find((one) => same(one.title, title));
    if (source === undefined) {
      throw new VerbFailed({
        code: 'not_found',
        message: errorSentence('not_found', { thing: 'source', name: title }),
      });
    }
    return source.id;
  });
}

/** An argument with a space in it was kept together for the shell, so it is meant as a phrase unless it says how it is meant. */
const asTerm = (argument: string): string =>
  /\s/u.test(argument.trim()) && !/["“”„«»*()|~]|\b(?:OR|NOT|AND|NEAR)\b|\s-\S/u.test(argument)
    ? `"${argument}"`
    : argument;

/** What the options of the command line ask to be found. */
export async function findingFromOptions(
  client: Client,
  words: readonly string[],
  options: FindingOptions,
): Promise<Finding> {
  const attributes = options.where === undefined ? [] : await valueOf(client.call('attributes.list', {}));
  return {
    words: words.map(asTerm).join(' '),
    sourceIds: await sourcesNamed(client, options.source ?? []),
    speakers: [...(options.speaker ?? [])],
    roles: options.role === undefined ? [] : [options.role],
    where: options.where === undefined ? [] : conditions(options.where, attributes),
    coded: options.coded === true ? 'coded' : options.uncoded === true ? 'uncoded' : 'any',
  };
}
