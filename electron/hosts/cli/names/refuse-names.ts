import { basename } from 'node:path';
import { Option } from 'commander';
import type { Client } from '#shared/contract/client.ts';
import type { RefuseNames } from '#shared/contract/pseudonyms.ts';
import { readBytes } from '../read-bytes.ts';
import { valueIn, valueOf } from '../with-study.ts';

export type RefuseNamesOption = { readonly refuseNames?: string | true };

/** The option of every verb that writes something out. */
export const refuseNamesOption = (): Option =>
  new Option(
    '--refuse-names [keyfile]',
    'write nothing that holds a listed name of the study, or of a key file beside it',
  );

/** What the option asks for, as an export takes it; the key file is sent ahead. */
export async function namesToRefuse(
  client: Client,
  { refuseNames }: RefuseNamesOption,
): Promise<RefuseNames | undefined> {
  if (refuseNames === undefined) {
    return undefined;
  }
  return {
    keyId:
      refuseNames === true
        ? null
        : await client.putBytes(basename(refuseNames), valueIn(readBytes(refuseNames))),
  };
}

/** Ends the verb where a text that is about to be written holds a listed name. */
export async function requireNoNames(client: Client, text: string, option: RefuseNamesOption): Promise<void> {
  const asked = await namesToRefuse(client, option);
  if (asked !== undefined) {
    const bytesId = await client.putBytes('out', new TextEncoder().encode(text));
    await valueOf(client.call('pseudonyms.check', { bytesId, ...asked }));
  }
}
