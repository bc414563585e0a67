import type { Writer } from '#electron/study/database.ts';
import type { Attribute, NewAttribute } from '#shared/contract/participants.ts';
import type { CommandContext } from '../../access/context.ts';
import { nextPosition } from '../../access/next-position.ts';
import { rowToAttribute } from './attribute-row.ts';
import { freeAttributeName } from './free-attribute-name.ts';

export async function addAttribute(
  trx: Writer,
  input: NewAttribute,
  context: CommandContext,
): Promise<Attribute> {
  context.account.label = `Added the attribute ${input.name}`;
  return insertAttribute(trx, input, context);
}

/** Writes a new attribute under a free name, behind the others. */
export async function insertAttribute(
  trx: Writer,
  input: NewAttribute,
  context: CommandContext,
  classes: { readonly classes_of: string; readonly cuts: string } | null = null,
): Promise<Attribute> {
  await freeAttributeName(trx, input.name, null);
  const row = {
    id: context.ids.next(),
    name: input.name,
    type: input.type,
    categories: input.type === 'category' ? input.categories.join('\n') : '',
    description: input.description,
    position: await nextPosition(trx, 'attributes'),
    ...(classes ?? { classes_of: null, cuts: null }),
  };
  await trx.insertInto('attributes').values(row).execute();
  return rowToAttribute(row);
}
