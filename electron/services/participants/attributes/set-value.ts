import type { Writer } from '#electron/study/database.ts';
import type { AttributeValue } from '#shared/contract/participants.ts';
import { found } from '#shared/contract/refusal.ts';
import type { Place } from '#shared/contract/values.ts';
import type { CommandContext } from '../../access/context.ts';
import { checkAnchor } from '../../sources/check-anchor.ts';
import { readValues } from '../read-participants.ts';
import { rowToAttribute } from './attribute-row.ts';
import { canonicalValue } from './canonical-value.ts';

/** Sets a value, or why there is none. With neither, what was known is forgotten. */
export async function setAttributeValue(
  trx: Writer,
  input: {
    readonly participantId: string;
    readonly attributeId: string;
    readonly value: string | null;
    readonly missing: string | null;
    readonly evidence: Place | null;
  },
  context: CommandContext,
): Promise<AttributeValue> {
  const participant = found(
    await trx
      .selectFrom('participants')
      .select('name')
      .where('id', '=', input.participantId)
      .executeTakeFirst(),
    'participant',
  );
  const rows = await trx.selectFrom('attributes').selectAll().execute();
  const attributes = new Map(rows.map((one) => [one.id, rowToAttribute(one)]));
  const attribute = found(attributes.get(input.attributeId), 'attribute');
  const value = canonicalValue(attribute, input.value, attributes);
  const missing = value === null && input.missing !== '' ? input.missing : null;
  if (input.evidence !== null) {
    await checkAnchor(trx, input.evidence, context);
  }
  const known = await trx
    .selectFrom('attribute_values')
    .select('id')
    .where('participant_id', '=', input.participantId)
    .where('attribute_id', '=', input.attributeId)
    .executeTakeFirst();
  if (value === null && missing === null) {
    context.account.label = `Cleared ${attribute.name} of ${participant.name}`;
    if (known !== undefined) {
      await trx.deleteFrom('attribute_values').where('id', '=', known.id).execute();
    }
    return { attributeId: attribute.id, value: null, missing: null, evidence: null };
  }
  context.account.label = `Set ${attribute.name} of ${participant.name} to ${value ?? `“${missing ?? ''}”`}`;
  const row = {
    id: known?.id ?? context.ids.next(),
    participant_id: input.participantId,
    attribute_id: attribute.id,
    value,
    missing,
    source_id: input.evidence?.sourceId ?? null,
    start: input.evidence?.start ?? null,
    end: input.evidence?.end ?? null,
  };
  if (known === undefined) {
    await trx.insertInto('attribute_values').values(row).execute();
  } else {
    await trx.updateTable('attribute_values').set(row).where('id', '=', known.id).execute();
  }
  const values = await readValues(trx, [row], context);
  return found(values.get(input.participantId)?.[0], 'value');
}
