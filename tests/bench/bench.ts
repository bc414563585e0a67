import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { makeStudy, sizes } from './make-study.ts';
import { printFigures } from './measure.ts';
import { studyFigures } from './study-figures.ts';

/** `npm run bench`, or `npm run bench -- S M` for some sizes only. */
const asked = process.argv.slice(2);
const folder = temporaryFolder();
try {
  for (const size of sizes.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
    const file = folder.path(`${size.name}.throughline`);
    const made = await makeStudy(file, size);
    const figures = await studyFigures(file, size, made, folder.path);
    const words = (size.interviews * size.words).toLocaleString('en');
    printFigures(
      `${size.name}: ${size.interviews} interviews, ${words} words, ${size.codings.toLocaleString('en')} codings`,
      figures,
    );
  }
} finally {
  folder.remove();
}
