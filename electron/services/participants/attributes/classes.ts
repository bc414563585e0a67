import type { Writer } from '#electron/study/database.ts';
import type { Attribute, Cut } from '#shared/contract/participants.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import { classesProblem } from '#shared/domain/attribute/classes.ts';
import type { CommandContext } from '../../access/context.ts';
import { insertAttribute } from './add-attribute.ts';
import { rowToAttribute } from './attribute-row.ts';
import { freeAttributeName } from './free-attribute-name.ts';

type Classes = { readonly of: string; readonly names: readonly string[]; readonly cuts: readonly Cut[] };

const attributeRow = async (trx: Writer, id: string) =>
  found(await trx.selectFrom('attributes').selectAll().where('id', '=', id).executeTakeFirst(), 'attribute');

/** Refuses classes whose thresholds don't rise, and classes of anything but a recorded number or range. */
async function checkClasses(trx: Writer, { of, names, cuts }: Classes): Promise<void> {
  const base = await attributeRow(trx, of);
  if (base.type !== 'number' && base.type !== 'range') {
    refuse('invalid_input', { problem: `${base.name} holds no numbers to make classes of` });
  }
  const problem = classesProblem({ names, cuts });
  if (problem !== null) {
    refuse('invalid_input', { problem });
  }
}

/** Adds an attribute that is never recorded but follows from a number by thresholds. */
export async function addClasses(
  trx: Writer,
  input: Classes & { readonly name: string; readonly description: string },
  context: CommandContext,
): Promise<Attribute> {
  await checkClasses(trx, input);
  context.account.label = `Added the classes ${input.name}`;
  const { name, description, names } = input;
  return insertAttribute(trx, { name, description, type: 'category', categories: [...names] }, context, {
    classes_of: input.of,
    cuts: JSON.stringify(input.cuts),
  });
}

/** Gives classes other names, thresholds, or another number to follow from. */
export async function changeClasses(
  trx: Writer,
  input: Classes & {
    readonly attributeId: string;
    readonly name?: string | undefined;
    readonly description?: string | undefined;
  },
  context: CommandContext,
): Promise<Attribute> {
  const before = await attributeRow(trx, input.attributeId);
  if (before.classes_of === null) {
    refuse('invalid_input', { problem: `${before.name} is recorded and has no thresholds` });
  }
  await checkClasses(trx, input);
  const name = input.name ?? before.name;
  await freeAttributeName(trx, name, before.id);
  context.account.label = `Changed the classes ${name}`;
  const next = {
    name,
    description: input.description ?? before.description,
    categories: input.names.join('\n'),
    classes_of: input.of,
    cuts: JSON.stringify(input.cuts),
  };
  await trx.updateTable('attributes').set(next).where('id', '=', before.id).execute();
  return rowToAttribute({ ...before, ...next });
}
