import type { Client } from '#shared/contract/client.ts';
import { keepKeys } from '../commands/keys/kept-keys.ts';
import { chosenKeys } from '../ui/kbd/chosen-keys.ts';
import { sendKeys } from './send-keys.ts';

/**
 * Takes up what the person chose on this machine, whatever browser and address it was chosen in. What only this browser knows
 * is handed on; without an answer, that is what holds.
 */
export async function takeUpSettings(client: Client): Promise<void> {
  const known = await client.call('settings.read', {});
  const keys = known.ok ? known.value.keys : null;
  if (keys !== null) {
    keepKeys(new Map(Object.entries(keys)));
  } else if (known.ok && chosenKeys.get().size > 0) {
    await sendKeys(client, chosenKeys.get());
  }
}
