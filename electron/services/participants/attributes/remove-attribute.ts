import type { Reader, Writer } from '#electron/study/database.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import { Conditions } from '#shared/contract/sampling.ts';
import type { CommandContext } from '../../access/context.ts';
import { tableAbout } from '../tables/named-tables.ts';

/** What is worked out from an attribute, in words; null when nothing is. */
async function dependsOn(db: Reader, attributeId: string): Promise<string | null> {
  const classes = await db
    .selectFrom('attributes')
    .select('name')
    .where('classes_of', '=', attributeId)
    .executeTakeFirst();
  if (classes !== undefined) {
    return `the attribute “${classes.name}”`;
  }
  const drawn = await db.selectFrom('sampling').select('conditions').executeTakeFirst();
  const where = drawn === undefined ? [] : Conditions.parse(JSON.parse(drawn.conditions));
  if (where.some((condition) => condition.attributeId === attributeId)) {
    return 'the rule of the sample';
  }
  const table = await tableAbout(db, attributeId);
  return table === null ? null : `the table “${table}”`;
}

/** Stops recording something and drops what was recorded of it, unless something is worked out from it. */
export async function removeAttribute(
  trx: Writer,
  input: { readonly attributeId: string },
  context: CommandContext,
): Promise<{ attributeId: string }> {
  const attribute = found(
    await trx.selectFrom('attributes').select('name').where('id', '=', input.attributeId).executeTakeFirst(),
    'attribute',
  );
  const by = await dependsOn(trx, input.attributeId);
  if (by !== null) {
    refuse('in_use', { thing: 'attribute', name: attribute.name, by });
  }
  context.account.label = `Removed the attribute ${attribute.name}`;
  await trx.deleteFrom('attribute_values').where('attribute_id', '=', input.attributeId).execute();
  await trx.deleteFrom('attributes').where('id', '=', input.attributeId).execute();
  return input;
}
