import type { Client } from '#shared/contract/client.ts';
import type { ChosenKeys } from '../ui/kbd/chosen-keys.ts';

/** Has chosen keys kept with the person’s settings on this machine; whether they are. */
export async function sendKeys(client: Client, chosen: ChosenKeys): Promise<boolean> {
  const keys = Object.fromEntries([...chosen].map(([id, of]) => [id, [...of]]));
  const result = await client.call('settings.keepKeys', { keys });
  return result.ok && result.value.isKept;
}
