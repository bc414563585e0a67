import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { settingsFile, settingsPath } from '#electron/ports/settings-file.ts';
import { Memory } from './memory.ts';
import { runDesktop } from './run-desktop.ts';
import { fileFromArguments } from './study-file.ts';
import { reserveScheme } from './workbench-scheme.ts';

// Started from a checkout the program would bear Electron's name; its folder decides which instance is the one.
app.setName('Throughline');
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', join(app.getPath('appData'), 'Throughline'));
}
reserveScheme();

const file = fileFromArguments(process.argv, process.cwd(), fileURLToPath(import.meta.url));

if (app.requestSingleInstanceLock({ file })) {
  runDesktop(new Memory(join(app.getPath('userData'), 'desktop.json')), settingsFile(settingsPath()), file);
} else {
  app.quit();
}
