import type { Writer } from '#electron/study/database.ts';
import type { CommandContext } from '../access/context.ts';

/** Makes the probes below a prompt be these, in this order; those whose words stay keep their id. */
export async function writeProbes(
  trx: Writer,
  promptId: string,
  texts: readonly string[],
  context: CommandContext,
): Promise<void> {
  const left = await trx
    .selectFrom('prompts')
    .selectAll()
    .where('parent_id', '=', promptId)
    .orderBy('position')
    .execute();
  for (const [position, text] of texts.entries()) {
    const index = left.findIndex((probe) => probe.text === text);
    const [known] = index === -1 ? [] : left.splice(index, 1);
    if (known === undefined) {
      await trx
        .insertInto('prompts')
        .values({ id: context.ids.next(), parent_id: promptId, number: '', text, position })
        .execute();
    } else {
      await trx.updateTable('prompts').set({ position }).where('id', '=', known.id).execute();
    }
  }
  for (const gone of left) {
    await trx.deleteFrom('prompt_places').where('prompt_id', '=', gone.id).execute();
    await trx.deleteFrom('prompts').where('id', '=', gone.id).execute();
  }
}
