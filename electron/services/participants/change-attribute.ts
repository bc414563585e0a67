import type { Writer } from '#electron/study/database.ts';
import type { Attribute } from '#shared/contract/participants.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';
import { freeName } from '../access/free-name.ts';
import { rowToAttribute } from './read-participants.ts';

/** Lets values follow the spelling of their category. Refuses to drop a category that somebody has. */
async function respell(trx: Writer, attributeId: string, categories: readonly string[]): Promise<void> {
  const fold = (text: string): string => text.toLocaleLowerCase('en');
  const spelt = new Map(categories.map((category) => [fold(category), category]));
  const used = await trx
    .selectFrom('attribute_values')
    .select('value')
    .distinct()
    .where('attribute_id', '=', attributeId)
    .where('value', 'is not', null)
    .execute();
  for (const { value } of used) {
    const next = spelt.get(fold(value ?? '')) ?? null;
    if (next === null) {
      refuse('in_use', { thing: 'category', name: value ?? '', by: 'what is known of participants' });
    }
    if (next !== value) {
      await trx
        .updateTable('attribute_values')
        .set({ value: next })
        .where('attribute_id', '=', attributeId)
        .where('value', '=', value)
        .execute();
    }
  }
}

/** Changes what an attribute is called, what it means and which categories it has; not what kind of value it takes. */
export async function changeAttribute(
  trx: Writer,
  input: {
    readonly attributeId: string;
    readonly name?: string | undefined;
    readonly categories?: readonly string[] | undefined;
    readonly description?: string | undefined;
  },
  context: CommandContext,
): Promise<Attribute> {
  const before = found(
    await trx.selectFrom('attributes').selectAll().where('id', '=', input.attributeId).executeTakeFirst(),
    'attribute',
  );
  const name = input.name ?? before.name;
  await freeName(trx, 'attributes', name, before.id);
  context.account.label =
    name === before.name
      ? `Changed the attribute ${name}`
      : `Renamed the attribute ${before.name} to ${name}`;
  const isListed = before.type === 'category' && input.categories !== undefined;
  if (isListed) {
    await respell(trx, before.id, input.categories);
  }
  const next = {
    name,
    categories: isListed ? input.categories.join('\n') : before.categories,
    description: input.description ?? before.description,
  };
  await trx.updateTable('attributes').set(next).where('id', '=', before.id).execute();
  return rowToAttribute({ ...before, ...next });
}
