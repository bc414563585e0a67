import type { Writer } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Conditions } from '#shared/contract/sampling.ts';
import type { CommandContext } from '../../access/context.ts';
import { conditionsWanted } from '../conditions-wanted.ts';
import { knownValues } from '../known-values.ts';
import { tableAbout } from '../tables/named-tables.ts';

/** Draws the sample by conditions on attributes, or draws it anew. Exceptions made by hand stay. */
export async function setSampleRule(
  trx: Writer,
  input: { readonly where: Conditions },
  context: CommandContext,
): Promise<Record<string, never>> {
  const known = await knownValues(trx);
  const { id: own, ...before } = (await trx.selectFrom('sampling').selectAll().executeTakeFirst()) ?? {
    id: null,
  };
  if (input.where.some(({ attributeId }) => attributeId === own)) {
    refuse('bad_value', {
      attribute: 'The rule',
      value: 'In sample',
      expected: 'conditions on other attributes',
    });
  }
  const where = conditionsWanted(known, input.where);
  const row = { one: 1 as const, conditions: JSON.stringify(where) };
  context.account.label = own === null ? 'Drew the sample' : 'Changed the rule of the sample';
  if (own === null) {
    await trx
      .insertInto('sampling')
      .values({ id: context.ids.next(), ...row })
      .execute();
  } else if (!('conditions' in before) || before.conditions !== row.conditions) {
    await trx.updateTable('sampling').set(row).where('id', '=', own).execute();
  }
  return {};
}

/** Forgets the rule and the exceptions. Refused while a table of participants is limited to the sample. */
export async function clearSample(
  trx: Writer,
  _input: object,
  context: CommandContext,
): Promise<Record<string, never>> {
  context.account.label = 'Gave the sample up';
  const drawn = await trx.selectFrom('sampling').select('id').executeTakeFirst();
  const table = drawn === undefined ? null : await tableAbout(trx, drawn.id);
  if (table !== null) {
    refuse('in_use', { thing: 'rule', name: 'In sample', by: `the table “${table}”` });
  }
  await trx.deleteFrom('sample_exceptions').execute();
  await trx.deleteFrom('sampling').execute();
  return {};
}
