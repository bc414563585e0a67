import { contextBridge, ipcRenderer } from 'electron';
import { bridgeOver } from './bridge-over.ts';

contextBridge.exposeInMainWorld('throughline', bridgeOver(ipcRenderer));
