import type { Bridge } from '#shared/rpc/bridge.ts';
import { bridgeChannels } from './bridge-channels.ts';

type Hearer = (event: unknown, message: unknown) => void;

/** As much of Electron's ipcRenderer as the bridge needs. */
export type PageIpc = {
  readonly invoke: (channel: string, ...values: unknown[]) => Promise<unknown>;
  readonly send: (channel: string, ...values: unknown[]) => void;
  readonly on: (channel: string, hear: Hearer) => unknown;
  readonly off: (channel: string, hear: Hearer) => unknown;
};

/** All that a page gets of the desktop: it can name procedures, and what it says is parsed on the other side. */
export const bridgeOver = (ipc: PageIpc): Bridge => ({
  call: (id, name, input) => ipc.invoke(bridgeChannels.call, id, name, input),
  cancel: (id) => {
    ipc.send(bridgeChannels.cancel, id);
  },
  putBytes: (name, bytes, of) => ipc.invoke(bridgeChannels.putBytes, name, bytes, of),
  getBytes: (bytesId) => ipc.invoke(bridgeChannels.getBytes, bytesId),
  listen: (listener) => {
    const hear: Hearer = (_event, message) => {
      listener(message);
    };
    ipc.on(bridgeChannels.message, hear);
    return () => {
      ipc.off(bridgeChannels.message, hear);
    };
  },
});
