import type { Writer } from '#electron/study/database.ts';
import type { Attribute, AttributeValue } from '#shared/contract/participants.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { Place } from '#shared/contract/values.ts';
import { parseAttributeValue } from '#shared/domain/attribute/parse-value.ts';
import type { CommandContext } from '../access/context.ts';
import { checkAnchor } from '../sources/check-anchor.ts';
import { readValues, rowToAttribute } from './read-participants.ts';

function canonical(attribute: Attribute, value: string | null): string | null {
  if (value === null || value === '') {
    return null;
  }
  const parsed = parseAttributeValue(attribute, value);
  return parsed.ok
    ? parsed.value
    : refuse('bad_value', { attribute: attribute.name, value, expected: parsed.error });
}

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
  const attribute = rowToAttribute(
    found(
      await trx.selectFrom('attributes').selectAll().where('id', '=', input.attributeId).executeTakeFirst(),
      'attribute',
    ),
  );
  const value = canonical(attribute, input.value);
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
