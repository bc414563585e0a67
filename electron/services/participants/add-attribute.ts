import type { Writer } from '#electron/study/database.ts';
import type { Attribute, AttributeType } from '#shared/contract/participants.ts';
import type { CommandContext } from '../access/context.ts';
import { freeName } from '../access/free-name.ts';
import { nextPosition } from '../access/next-position.ts';
import { rowToAttribute } from './read-participants.ts';

export async function addAttribute(
  trx: Writer,
  input: {
    readonly name: string;
    readonly type: AttributeType;
    readonly categories: readonly string[];
    readonly description: string;
  },
  context: CommandContext,
): Promise<Attribute> {
  await freeName(trx, 'attributes', input.name, null);
  context.account.label = `Added the attribute ${input.name}`;
  const row = {
    id: context.ids.next(),
    name: input.name,
    type: input.type,
    categories: input.type === 'category' ? input.categories.join('\n') : '',
    description: input.description,
    position: await nextPosition(trx, 'attributes'),
  };
  await trx.insertInto('attributes').values(row).execute();
  return rowToAttribute(row);
}
