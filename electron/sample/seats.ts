import { createClient, type Client } from '#shared/contract/client.ts';
import type { StudyWorker } from '../worker/client.ts';
import { requireOk } from './require-ok.ts';

/** The two coders' own windows on the study that is being built. */
export type Seats = { readonly a: Client; readonly b: Client };

/** Lets a coder of this name take a seat at the study. */
export async function takeSeat(worker: StudyWorker, coder: string): Promise<Client> {
  const { channel } = await requireOk(worker.sit(coder));
  return createClient(channel);
}
