import type { Writer } from '#electron/study/database.ts';
import type { Attribute, AttributeType } from '#shared/contract/participants.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import { parseAttributeValue } from '#shared/domain/attribute/parse-value.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import type { CommandContext } from '../../access/context.ts';
import { rowToAttribute, type AttributeRow } from './attribute-row.ts';
import { freeAttributeName } from './free-attribute-name.ts';

type Unfit = 'refuse' | 'reason' | 'forget';

/** Lets values follow the spelling of their category. Refuses to drop a category that somebody has. */
async function respell(trx: Writer, attributeId: string, categories: readonly string[]): Promise<void> {
  const spelt = new Map(categories.map((category) => [nameKey(category), category]));
  const used = await trx
    .selectFrom('attribute_values')
    .select('value')
    .distinct()
    .where('attribute_id', '=', attributeId)
    .where('value', 'is not', null)
    .execute();
  for (const { value } of used) {
    const next = spelt.get(nameKey(value ?? '')) ?? null;
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

/** Reads all values anew as the other kind means them. One that is none is refused, kept as a reason, or forgotten. */
async function convert(trx: Writer, next: Attribute, unfit: Unfit): Promise<void> {
  const rows = await trx
    .selectFrom('attribute_values')
    .select(['id', 'value'])
    .where('attribute_id', '=', next.id)
    .where('value', 'is not', null)
    .execute();
  for (const { id, value } of rows) {
    const text = value ?? '';
    const parsed = parseAttributeValue(next, text);
    if (parsed.ok && parsed.value !== text) {
      await trx.updateTable('attribute_values').set({ value: parsed.value }).where('id', '=', id).execute();
    } else if (!parsed.ok && unfit === 'refuse') {
      refuse('bad_value', { attribute: next.name, value: text, expected: parsed.error });
    } else if (!parsed.ok && unfit === 'reason') {
      const missing = text.slice(0, 200);
      await trx.updateTable('attribute_values').set({ value: null, missing }).where('id', '=', id).execute();
    } else if (!parsed.ok) {
      await trx.deleteFrom('attribute_values').where('id', '=', id).execute();
    }
  }
}

/** Refuses another kind for an attribute that is worked out, or that others are worked out from. */
async function refuseDerived(trx: Writer, before: AttributeRow, type: AttributeType): Promise<void> {
  if (before.classes_of !== null) {
    refuse('invalid_input', { problem: `${before.name} is worked out by thresholds; change those instead` });
  }
  const classes = await trx
    .selectFrom('attributes')
    .select('name')
    .where('classes_of', '=', before.id)
    .executeTakeFirst();
  if (classes !== undefined && type !== 'number' && type !== 'range') {
    refuse('invalid_input', { problem: `the classes “${classes.name}” need ${before.name} to hold numbers` });
  }
}

function labelOf(before: AttributeRow, next: AttributeRow): string {
  if (next.type !== before.type) {
    return `Made ${next.name} take another kind of value`;
  }
  return next.name === before.name
    ? `Changed the attribute ${next.name}`
    : `Renamed the attribute ${before.name} to ${next.name}`;
}

/** Changes what an attribute is called, what it means, which categories it has, and what kind of value it takes. */
export async function changeAttribute(
  trx: Writer,
  input: {
    readonly attributeId: string;
    readonly name?: string | undefined;
    readonly type?: AttributeType | undefined;
    readonly categories?: readonly string[] | undefined;
    readonly description?: string | undefined;
    readonly unfit: Unfit;
  },
  context: CommandContext,
): Promise<Attribute> {
  const before = found(
    await trx.selectFrom('attributes').selectAll().where('id', '=', input.attributeId).executeTakeFirst(),
    'attribute',
  );
  const name = input.name ?? before.name;
  const type = input.type ?? before.type;
  await freeAttributeName(trx, name, before.id);
  const isListed = type === 'category' && input.categories !== undefined && before.classes_of === null;
  const kept = type === before.type ? before.categories : '';
  const next = {
    ...before,
    name,
    type,
    categories: isListed ? input.categories.join('\n') : kept,
    description: input.description ?? before.description,
  };
  context.account.label = labelOf(before, next);
  if (type !== before.type) {
    await refuseDerived(trx, before, type);
    await convert(trx, rowToAttribute(next), input.unfit);
  } else if (isListed) {
    await respell(trx, before.id, input.categories);
  }
  const { id: _id, ...columns } = next;
  await trx.updateTable('attributes').set(columns).where('id', '=', before.id).execute();
  return rowToAttribute(next);
}
