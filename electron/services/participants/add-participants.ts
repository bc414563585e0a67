import type { Writer } from '#electron/study/database.ts';
import type { Participant } from '#shared/contract/participants.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import type { CommandContext } from '../access/context.ts';
import { nextPosition } from '../access/next-position.ts';

export async function addParticipants(
  trx: Writer,
  input: { readonly names: readonly string[] },
  context: CommandContext,
): Promise<Participant[]> {
  context.account.label =
    input.names.length === 1
      ? `Added the participant ${input.names.join('')}`
      : `Added ${input.names.length} participants`;
  const first = await nextPosition(trx, 'participants');
  const rows = await trx.selectFrom('participants').select('name').execute();
  const taken = new Set(rows.map(({ name }) => nameKey(name)));
  const added: Participant[] = [];
  for (const [index, name] of input.names.entries()) {
    if (taken.has(nameKey(name))) {
      refuse('name_taken', { thing: 'participant', name });
    }
    taken.add(nameKey(name));
    const row = { id: context.ids.next(), name, position: first + index };
    await trx.insertInto('participants').values(row).execute();
    added.push({ ...row, sourceIds: [], values: [] });
  }
  return added;
}
