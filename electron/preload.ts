import { contextBridge, ipcRenderer } from 'electron';
import { bridgeMethods } from '#bridge/contract.ts';
import { bridgeChannel } from './bridge-channel.ts';

// A sandboxed preload may require nothing but Electron's own names, so this is built into one file. The page gets one
// function for each method and nothing else: no channel name, no event, no ipcRenderer.
contextBridge.exposeInMainWorld(
  'bangVangBridge',
  Object.fromEntries(
    bridgeMethods.map((method) => [method, (request: unknown) => ipcRenderer.invoke(bridgeChannel(method), request)]),
  ),
);
