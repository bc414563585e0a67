import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Bridge } from '#shared/rpc/bridge.ts';
import { bridgeChannels } from './bridge-channels.ts';

/** All that the page gets: it can name procedures, and what it says is parsed on the other side. */
const bridge: Bridge = {
  call: (id, name, input) => ipcRenderer.invoke(bridgeChannels.call, id, name, input),
  cancel: (id) => {
    ipcRenderer.send(bridgeChannels.cancel, id);
  },
  putBytes: (name, bytes) => ipcRenderer.invoke(bridgeChannels.putBytes, name, bytes),
  getBytes: (bytesId) => ipcRenderer.invoke(bridgeChannels.getBytes, bytesId),
  listen: (listener) => {
    const hear = (_event: IpcRendererEvent, message: unknown): void => {
      listener(message);
    };
    ipcRenderer.on(bridgeChannels.message, hear);
    return () => {
      ipcRenderer.off(bridgeChannels.message, hear);
    };
  },
};

contextBridge.exposeInMainWorld('throughline', bridge);
