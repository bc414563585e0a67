import { createClient, type Client } from '#shared/contract/client.ts';
import { parseWithoutEval } from '#shared/contract/without-eval.ts';
import type { Bridge } from '#shared/rpc/bridge.ts';
import { openHttpChannel } from './http-channel.ts';
import { openIpcChannel } from './ipc-channel.ts';

declare global {
  interface Window {
    /** Offered by the preload of the desktop window; absent in a browser. */
    readonly throughline?: Bridge;
  }
}

/** Connects to whatever host this page runs in. */
export async function connect(): Promise<Client> {
  parseWithoutEval();
  const bridge = window.throughline;
  return createClient(bridge === undefined ? await openHttpChannel() : openIpcChannel(bridge));
}
