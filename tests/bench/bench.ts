import { spawnSync } from 'node:child_process';
import { launchChromium } from '#tests/support/browser/chromium.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { codingScreenFigures, screenfuls } from './coding-screen.ts';
import { keyboardRun } from './keyboard-run.ts';
import { makeStudy, sizes } from './make-study.ts';
import { printFigures } from './measure.ts';
import { studyFigures } from './study-figures.ts';

/** `npm run bench`, or with some of S, M, L, screen and keys for these only. */
const asked = process.argv.slice(2);
const isAsked = (name: string): boolean => asked.length === 0 || asked.includes(name);
const count = (number: number): string => number.toLocaleString('en');

const folder = temporaryFolder();
try {
  for (const size of sizes.filter(({ name }) => isAsked(name))) {
    const file = folder.path(`${size.name}.throughline`);
    await makeStudy(file, size);
    const figures = await studyFigures(file, size, folder.path);
    const words = count(size.interviews * size.words);
    printFigures(
      `${size.name}: ${size.interviews} interviews, ${words} words, ${count(size.codings)} codings`,
      figures,
    );
  }
  if (isAsked('screen')) {
    spawnSync(process.execPath, ['scripts/build-if-stale.mjs'], { stdio: 'inherit' });
    const browser = await launchChromium();
    try {
      for (const screenful of screenfuls) {
        const file = folder.path(`${screenful.words}-words.throughline`);
        printFigures(
          `On the screen: a transcript of ${count(screenful.words)} words with ${count(screenful.codings)} codings`,
          await codingScreenFigures(browser, screenful, file),
        );
      }
    } finally {
      await browser.close();
    }
  }
  if (isAsked('keys')) {
    spawnSync(process.execPath, ['scripts/build-if-stale.mjs'], { stdio: 'inherit' });
    const browser = await launchChromium();
    try {
      await keyboardRun(browser, folder.path('by-keyboard.throughline'));
    } finally {
      await browser.close();
    }
  }
} finally {
  folder.remove();
}
