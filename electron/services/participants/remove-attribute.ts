import type { Writer } from '#electron/study/database.ts';
import { found } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';

export async function removeAttribute(
  trx: Writer,
  input: { readonly attributeId: string },
  context: CommandContext,
): Promise<{ attributeId: string }> {
  const attribute = found(
    await trx.selectFrom('attributes').select('name').where('id', '=', input.attributeId).executeTakeFirst(),
    'attribute',
  );
  context.account.label = `Removed the attribute ${attribute.name}`;
  await trx.deleteFrom('attribute_values').where('attribute_id', '=', input.attributeId).execute();
  await trx.deleteFrom('attributes').where('id', '=', input.attributeId).execute();
  return input;
}
