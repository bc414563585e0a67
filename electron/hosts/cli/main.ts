import { Command, CommanderError } from 'commander';
import packageJson from '../../../package.json' with { type: 'json' };
import { addDeidentify } from './names/deidentify.ts';
import { nodeNeeded } from './node-needed.ts';
import { outliveReaders } from './outlive-readers.ts';
import { terminal } from './output.ts';
import { addAgreement } from './verbs/agreement.ts';
import { addCall } from './verbs/call.ts';
import { addCheck } from './verbs/check.ts';
import { addExport } from './verbs/export.ts';
import { addHistory } from './verbs/history.ts';
import { addImport } from './verbs/import.ts';
import { addInfo } from './verbs/info.ts';
import { addMatrix } from './verbs/matrix.ts';
import { addMemos } from './verbs/memos.ts';
import { addMerge } from './verbs/merge.ts';
import { addNew } from './verbs/new.ts';
import { addOpen } from './verbs/open.ts';
import { addPackage } from './verbs/package.ts';
import { addParticipants } from './verbs/participants.ts';
import { addPrompts } from './verbs/prompts.ts';
import { addQuery } from './verbs/query.ts';
import { addRescue } from './verbs/rescue.ts';
import { addSample } from './verbs/sample.ts';
import { addSearch } from './verbs/search.ts';
import { addServe } from './verbs/serve.ts';
import { addRedo, addUndo } from './verbs/undo.ts';

const program = new Command('throughline')
  .description(
    'The workbench for qualitative interview research: from transcript to table, with nothing lost on the way.',
  )
  .version(packageJson.version, '-V, --version')
  .showHelpAfterError('(throughline --help says more)')
  .exitOverride();

for (const add of [
  addOpen,
  addSample,
  addNew,
  addImport,
  addInfo,
  addSearch,
  addQuery,
  addMatrix,
  addParticipants,
  addPrompts,
  addMemos,
  addAgreement,
  addExport,
  addDeidentify,
  addPackage,
  addMerge,
  addHistory,
  addUndo,
  addRedo,
  addCheck,
  addRescue,
  addServe,
  addCall,
]) {
  add(program);
}

/** Wrong usage ends with 2; help and version with 0; what a study refuses with 1. */
async function run(argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(argv);
  } catch (cause) {
    if (!(cause instanceof CommanderError)) {
      throw cause;
    }
    process.exitCode = cause.exitCode === 0 ? 0 : 2;
  }
}

outliveReaders();
const tooOld = nodeNeeded(process.versions.node);
if (tooOld === null) {
  await run(process.argv);
} else {
  terminal.complaint(tooOld);
  process.exitCode = 1;
}
