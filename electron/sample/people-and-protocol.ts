import type { Client } from '#shared/contract/client.ts';
import { requireOk } from './require-ok.ts';
import type { SampleFiles } from './sample-files.ts';

/** Enters the participants with their attributes, and the interview protocol. */
export async function enterPeopleAndProtocol(client: Client, files: SampleFiles): Promise<void> {
  const { participants, attributes, missing } = files.study;
  const people = await requireOk(
    client.call('participants.add', { names: participants.map((participant) => participant.name) }),
  );
  for (const [column, attribute] of attributes.entries()) {
    const { id } = await requireOk(client.call('attributes.add', attribute));
    for (const [row, participant] of participants.entries()) {
      const value = participant.values[column] ?? '';
      await requireOk(
        client.call('attributes.setValue', {
          participantId: people[row]?.id ?? '',
          attributeId: id,
          ...(missing.includes(value) ? { value: null, missing: value } : { value }),
        }),
      );
    }
  }
  for (const prompt of files.protocol) {
    await requireOk(client.call('prompts.add', prompt));
  }
}
