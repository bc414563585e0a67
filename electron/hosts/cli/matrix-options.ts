import type { Client } from '#shared/contract/client.ts';
import type { InputOf } from '#shared/contract/contract.ts';
import type { Axis } from '#shared/contract/matrix.ts';
import type { Attribute } from '#shared/contract/participants.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { valueOf, VerbFailed } from './with-study.ts';

export type MatrixOptions = {
  readonly rows?: Axis;
  readonly columns?: Axis;
  readonly classesOf?: string;
  readonly cells?: 'presence' | 'episodes' | 'codings';
  readonly layer?: string;
  readonly where?: string;
  readonly attributes?: string;
  readonly totals?: 'both' | 'rows' | 'columns' | 'none';
  readonly table?: string;
};

type Spec = InputOf<'matrix.compute'>['spec'];

const missing = (thing: string, name: string): never => {
  throw new VerbFailed({ code: 'not_found', message: errorSentence('not_found', { thing, name }) });
};

const same = (one: string, other: string): boolean =>
  one.toLocaleLowerCase('en') === other.toLocaleLowerCase('en');

function attributeNamed(attributes: readonly Attribute[], name: string): Attribute {
  return (
    attributes.find((attribute) => same(attribute.name, name.trim())) ?? missing('attribute', name.trim())
  );
}

/** "District type is Rural or Urban and Works with coaches is Yes" as conditions on attributes. */
export function conditions(text: string, attributes: readonly Attribute[]): NonNullable<Spec['where']> {
  return text.split(/\s+and\s+/iu).map((condition) => {
    const [, name, values] = /^(.+?)\s+is\s+(.+)$/iu.exec(condition.trim()) ?? [];
    if (name === undefined || values === undefined) {
      throw new VerbFailed({
        code: 'invalid_input',
        message: errorSentence('invalid_input', {
          problem: `“${condition.trim()}” is not a condition; write “ATTRIBUTE is VALUE”, joined by “and”`,
        }),
      });
    }
    return {
      attributeId: attributeNamed(attributes, name).id,
      values: values.split(/\s+or\s+/iu).map((value) => value.trim()),
    };
  });
}

async function layerNamed(client: Client, name: string): Promise<NonNullable<Spec['layer']>> {
  if (same(name, 'consensus')) {
    return { of: 'consensus' };
  }
  if (same(name, 'any')) {
    return { of: 'any' };
  }
  const coders = await valueOf(client.call('coders.list', {}));
  const coder = coders.find((candidate) => same(candidate.name, name)) ?? missing('coder', name);
  return { of: 'coder', coderId: coder.id };
}

/** The specification that the options of the command line spell out, on top of a named table if one is named. */
export async function specFromOptions(client: Client, options: MatrixOptions): Promise<Spec> {
  const attributes = await valueOf(client.call('attributes.list', {}));
  const tables = options.table === undefined ? [] : await valueOf(client.call('tables.list', {}));
  const named = tables.find((table) => same(table.name, options.table ?? ''));
  if (options.table !== undefined && named === undefined) {
    missing('table', options.table);
  }
  return {
    ...named?.spec,
    ...(options.rows === undefined ? {} : { rows: options.rows }),
    ...(options.columns === undefined ? {} : { columns: options.columns }),
    ...(options.classesOf === undefined
      ? {}
      : { classesOf: attributeNamed(attributes, options.classesOf).id }),
    ...(options.cells === undefined ? {} : { cells: options.cells }),
    ...(options.totals === undefined ? {} : { totals: options.totals }),
    ...(options.layer === undefined ? {} : { layer: await layerNamed(client, options.layer) }),
    ...(options.where === undefined ? {} : { where: conditions(options.where, attributes) }),
    ...(options.attributes === undefined
      ? {}
      : {
          attributeIds: options.attributes.split(',').map((name) => attributeNamed(attributes, name).id),
        }),
  };
}
