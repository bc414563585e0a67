import type { Client } from '#shared/contract/client.ts';
import { valueOf } from '#tests/support/value-of.ts';

/** Imports a text as a source, also one that is there already, and says its id. */
export async function importText(client: Client, name: string, text: string): Promise<string> {
  const bytesId = await client.putBytes(name, new TextEncoder().encode(text));
  const [file] = await valueOf(client.call('sources.import', { files: [{ bytesId, name, again: true }] }));
  if (file?.sourceId === null || file?.sourceId === undefined) {
    throw new Error(file?.error?.message ?? 'nothing was imported');
  }
  return file.sourceId;
}

/** A short interview in which Ann speaks; two clear episodes. */
export const shortInterview = `Interviewer: How do you work with your coaches?

Ann: We walk through classrooms together every Monday. Afterwards we compare notes over coffee.

Interviewer: And planning?

Ann: In June we plan the whole year on one long table. It takes two days.
`;
