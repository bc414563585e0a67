import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StudyWorker } from '#electron/worker/client.ts';
import { sitDown } from './make-study.ts';

/** A process of its own that imports a folder into a new study, so that its memory is what importing takes and nothing else. */
const [study = '', folder = ''] = process.argv.slice(2);

const worker = new StudyWorker();
await worker.create(study, { title: 'Imported', coder: 'Coder A' });
const client = await sitDown(worker);
const files: { name: string; bytesId: string }[] = [];
for (const name of readdirSync(folder)) {
  files.push({ name, bytesId: await client.putBytes(name, readFileSync(join(folder, name))) });
}
// Loading the readers from their TypeScript sources is no part of what is measured: built, they come up in a tenth of the time.
await client.call('sources.preview', { files: [...files.slice(0, 1), ...files.slice(-9)] });
const begin = performance.now();
const imported = await client.call('sources.import', { files });
const milliseconds = performance.now() - begin;
const found = await client.call('search.find', { words: 'needle', limit: 1 });
const withIndex = performance.now() - begin;
if (!imported.ok || !found.ok || imported.value.some(({ ok }) => !ok)) {
  throw new Error('a measured import failed');
}
await worker.close();
console.log(JSON.stringify({ milliseconds, withIndex, megabytes: process.resourceUsage().maxRSS / 1000 }));
