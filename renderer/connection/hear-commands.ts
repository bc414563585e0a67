import { BridgeMessage } from '#shared/rpc/bridge-messages.ts';

/** Hears which of the page's commands the desktop's menus ask for; a browser has no such menus. Returns what ends it. */
export function hearCommands(run: (id: string) => void): () => void {
  const stop = window.throughline?.listen((raw) => {
    const message = BridgeMessage.parse(raw);
    if (message.kind === 'command') {
      run(message.id);
    }
  });
  return stop ?? (() => undefined);
}
