import type { Writer } from '#electron/study/database.ts';
import type { ParsedInputOf } from '#shared/contract/contract.ts';
import type { Attribute } from '#shared/contract/participants.ts';
import { found } from '#shared/contract/refusal.ts';
import { countOf } from '#shared/messages/count-of.ts';
import type { CommandContext } from '../../access/context.ts';
import { addParticipants } from '../add-participants.ts';
import { renameParticipant } from '../rename-participant.ts';
import { insertAttribute } from './add-attribute.ts';
import { rowToAttribute } from './attribute-row.ts';
import { canonicalValue } from './canonical-value.ts';

type Block = Omit<ParsedInputOf<'attributes.setValues'>, 'participants'> & {
  readonly participants: readonly string[];
};

type Row = {
  id: string;
  participant_id: string;
  attribute_id: string;
  value: string | null;
  missing: string | null;
  source_id: string | null;
  start: number | null;
  end: number | null;
};

/** So many rows go into one statement: SQLite takes 32,766 variables in each. */
const atOnce = 1000;

const inLots = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / atOnce) }, (_, lot) =>
    items.slice(lot * atOnce, (lot + 1) * atOnce),
  );

async function writeRows(trx: Writer, rows: readonly Row[]): Promise<void> {
  for (const lot of inLots(rows)) {
    await trx
      .insertInto('attribute_values')
      .values([...lot])
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          value: row.ref('excluded.value'),
          missing: row.ref('excluded.missing'),
        })),
      )
      .execute();
  }
}

async function deleteRows(trx: Writer, ids: readonly string[]): Promise<void> {
  for (const lot of inLots(ids)) {
    await trx.deleteFrom('attribute_values').where('id', 'in', lot).execute();
  }
}

const doing = {
  changed: 'Changed',
  pasted: 'Pasted',
  filled: 'Filled down',
  cleared: 'Cleared',
  imported: 'Imported',
} as const;

/** What a cell says after the block, by the attribute's own rules; where the block names a cell twice, the last counts. */
function wanted(
  block: Block,
  attributes: ReadonlyMap<string, Attribute>,
  idsOf: (cell: Block['cells'][number]) => { readonly person: string; readonly attribute: string },
): ReadonlyMap<
  string,
  { readonly ids: readonly [string, string]; value: string | null; missing: string | null }
> {
  return new Map(
    block.cells.map((cell) => {
      const ids = idsOf(cell);
      const attribute = found(attributes.get(ids.attribute), 'attribute');
      const value = canonicalValue(attribute, cell.value, attributes);
      const missing = value === null && cell.missing !== '' ? cell.missing : null;
      return [`${ids.person} ${ids.attribute}`, { ids: [ids.person, ids.attribute], value, missing }];
    }),
  );
}

/**
 * Sets a block of cells, with the participants and attributes it brings along: all or nothing, one step. A cell with neither
 * a value nor a reason is forgotten; a quotation that was tied to a cell stays tied.
 */
export async function setAttributeValues(
  trx: Writer,
  block: Block,
  context: CommandContext,
): Promise<{ participantIds: string[]; attributeIds: string[]; changed: number }> {
  const added =
    block.participants.length === 0 ? [] : await addParticipants(trx, { names: block.participants }, context);
  const created: Attribute[] = [];
  for (const attribute of block.attributes) {
    created.push(await insertAttribute(trx, attribute, context));
  }
  for (const rename of block.renames) {
    await renameParticipant(trx, rename, context);
  }
  const rows = await trx.selectFrom('attributes').selectAll().execute();
  const attributes = new Map(rows.map((row) => [row.id, rowToAttribute(row)]));
  const people = new Set((await trx.selectFrom('participants').select('id').execute()).map(({ id }) => id));
  const cells = wanted(block, attributes, ({ participant, attribute }) => {
    const person = typeof participant === 'number' ? added[participant]?.id : participant;
    const of = typeof attribute === 'number' ? created[attribute]?.id : attribute;
    return {
      person: found(person !== undefined && people.has(person) ? person : undefined, 'participant'),
      attribute: found(of, 'attribute'),
    };
  });
  const stored = await trx.selectFrom('attribute_values').selectAll().execute();
  const before = new Map(stored.map((row) => [`${row.participant_id} ${row.attribute_id}`, row]));
  const written: Row[] = [];
  const forgotten: string[] = [];
  for (const [key, { ids, value, missing }] of cells) {
    const known = before.get(key);
    if (value === null && missing === null) {
      forgotten.push(...(known === undefined ? [] : [known.id]));
    } else if (known === undefined || known.value !== value || known.missing !== missing) {
      const place = known ?? { id: context.ids.next(), source_id: null, start: null, end: null };
      written.push({ ...place, participant_id: ids[0], attribute_id: ids[1], value, missing });
    }
  }
  await deleteRows(trx, forgotten);
  await writeRows(trx, written);
  const changed = written.length + forgotten.length;
  context.account.label =
    changed === 0 && block.renames.length === 0 && added.length === 0 && created.length === 0
      ? context.account.label
      : `${doing[block.how]} ${countOf(changed + block.renames.length, 'cell')} of the participants`;
  return {
    participantIds: added.map(({ id }) => id),
    attributeIds: created.map(({ id }) => id),
    changed,
  };
}
