import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Desktop = 'linux' | 'win' | 'mac';

/** Where Electron's program lies in what is downloaded for each desktop, and where its fuses lie. */
const programs: Readonly<Record<Desktop, readonly string[]>> = {
  linux: ['electron'],
  win: ['electron.exe'],
  mac: [
    'Electron.app/Contents/MacOS/Electron',
    'Electron.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
  ],
};

const helpers = ['', ' (GPU)', ' (Plugin)', ' (Renderer)'].map(
  (kind) => `Electron.app/Contents/Frameworks/Electron Helper${kind}.app/Contents`,
);

const plist =
  '<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict><key>CFBundleName</key><string>Electron</string></dict></plist>';

/** By this a program is known to have fuses; the version and the count of the fuses follow, and then one digit for each. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fusesAtFirst = '101100110';

const fuses = Buffer.concat([
  Buffer.from(`a program ${fuseMark}`),
  Buffer.from([1, fusesAtFirst.length]),
  Buffer.from(fusesAtFirst),
]);

/** Writes what a packager takes for Electron's own files: all that it looks at, and nothing that runs. */
export function writeElectronShell(folder: string, desktop: Desktop): void {
  const write = (path: string, content: string | Buffer): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { mode: 0o755 });
  };
  for (const program of programs[desktop]) {
    write(program, fuses);
  }
  if (desktop === 'mac') {
    write('Electron.app/Contents/Info.plist', plist);
    for (const helper of helpers) {
      write(`${helper}/Info.plist`, plist);
      write(`${helper}/MacOS/${/[^/]+(?=\.app\/Contents$)/u.exec(helper)?.[0] ?? ''}`, 'a helper');
    }
  } else {
    write('LICENSE', 'Electron’s licence');
    write('LICENSES.chromium.html', 'Chromium’s licences');
    write('locales/en-US.pak', 'words');
  }
}

/** The fuses in a packaged program, one digit each, in Electron's order. */
export function fusesOf(program: Buffer): string {
  const at = program.indexOf(fuseMark);
  const count = at === -1 ? 0 : (program[at + fuseMark.length + 1] ?? 0);
  return program.subarray(at + fuseMark.length + 2, at + fuseMark.length + 2 + count).toString();
}
