import type { Reader } from '#electron/study/database.ts';
import type { Prompt } from '#shared/contract/protocol.ts';
import { found } from '#shared/contract/refusal.ts';

/** The interview protocol: numbered prompts, each with its probes. */
export async function listPrompts(db: Reader): Promise<Prompt[]> {
  const rows = await db.selectFrom('prompts').selectAll().orderBy('position').orderBy('id').execute();
  return rows
    .filter((row) => row.parent_id === null)
    .map((row) => ({
      id: row.id,
      number: row.number,
      text: row.text,
      position: row.position,
      probes: rows
        .filter((probe) => probe.parent_id === row.id)
        .map((probe) => ({ id: probe.id, text: probe.text })),
    }));
}

export async function readPrompt(db: Reader, promptId: string): Promise<Prompt> {
  const prompts = await listPrompts(db);
  return found(
    prompts.find((prompt) => prompt.id === promptId),
    'prompt',
  );
}
