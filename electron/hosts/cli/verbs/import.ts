import { Option, type Command } from 'commander';
import type { Client } from '#shared/contract/client.ts';
import type { PreviewedFile } from '#shared/contract/import.ts';
import type { ImportedFile } from '#shared/contract/sources.ts';
import type { Result } from '#shared/kernel/result.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { readingIds } from '#shared/text/recognise-turns/reading-id.ts';
import { filesToImport, leftOutSentence } from '../importing/files-to-import.ts';
import { withProgressLine } from '../importing/progress-line.ts';
import { sendFile, type Sent, type Unsent } from '../importing/send-file.ts';
import {
  addLabel,
  addMerge,
  speakerChoices,
  unknownLabel,
  type SpeakerOptions,
} from '../importing/speaker-options.ts';
import { tellFile, tellPreview, unreadable } from '../importing/tell-files.ts';
import { terminal } from '../output.ts';
import { valueOf, VerbFailed, withStudy, type SeatOptions } from '../with-study.ts';

/** What the option says, in the contract's words. */
const linking = { add: 'link and add', link: 'link', leave: 'leave' } as const;

type ImportOptions = SeatOptions &
  SpeakerOptions & {
    readonly participants: keyof typeof linking;
    readonly encoding?: string;
    readonly convention?: string;
    readonly dryRun?: boolean;
    readonly again?: boolean;
  };

/** How all files are to be read; left out where nothing was said about it. */
const readingOf = ({ encoding, convention }: ImportOptions) =>
  encoding === undefined && convention === undefined
    ? {}
    : { reading: { encoding: encoding ?? null, convention: convention ?? null, columns: null } };

function preview(
  client: Client,
  sent: readonly Sent[],
  options: ImportOptions,
): Promise<readonly PreviewedFile[]> {
  const files = sent.map((file) => ({ ...file, ...readingOf(options) }));
  return withProgressLine((onProgress) => valueOf(client.call('sources.preview', { files }, { onProgress })));
}

/** The previewed files, or the end of the verb where somebody was named whom no file has. */
async function withSpeakers(
  client: Client,
  sent: readonly Sent[],
  options: ImportOptions,
): Promise<readonly PreviewedFile[]> {
  const files = await preview(client, sent, options);
  const unknown = unknownLabel(options, files);
  if (unknown !== null) {
    const problem = `none of the files has a speaker called “${unknown}”`;
    throw new VerbFailed({ code: 'invalid_input', message: errorSentence('invalid_input', { problem }) });
  }
  return files;
}

async function importAll(
  client: Client,
  sent: readonly Sent[],
  options: ImportOptions,
): Promise<readonly ImportedFile[]> {
  const isSaid = options.interviewer.length + options.merge.length > 0;
  const previewed = isSaid ? await withSpeakers(client, sent, options) : [];
  const files = sent.map((file, index) => {
    const known = previewed[index];
    return {
      ...file,
      ...readingOf(options),
      ...(known === undefined ? {} : { speakers: speakerChoices(options, known) }),
      again: options.again ?? false,
    };
  });
  const participants = linking[options.participants];
  return withProgressLine((onProgress) =>
    valueOf(client.call('sources.import', { files, participants }, { onProgress })),
  );
}

/** Sends all files and has something done with them; those that can't be sent keep their place among the rest. */
async function inOrder<Told>(
  sent: readonly Result<Sent, Unsent>[],
  work: (sent: readonly Sent[]) => Promise<readonly Told[]>,
): Promise<readonly (Told | ImportedFile)[]> {
  const there = sent.flatMap((one) => (one.ok ? [one.value] : []));
  const done = there.length === 0 ? [] : [...(await work(there))];
  return sent.flatMap((one): readonly (Told | ImportedFile)[] =>
    one.ok ? done.splice(0, 1) : [unreadable(one.error)],
  );
}

async function run(client: Client, paths: readonly string[], options: ImportOptions): Promise<void> {
  const { files, leftOut } = filesToImport(paths);
  const sent: Result<Sent, Unsent>[] = [];
  for (const file of files) {
    sent.push(file.ok ? await sendFile(client, file.value) : file);
  }
  const results = await inOrder<ImportedFile | PreviewedFile>(sent, (there) =>
    options.dryRun === true ? withSpeakers(client, there, options) : importAll(client, there, options),
  );
  if (options.json === true) {
    terminal.json(results);
  } else {
    for (const result of results) {
      if ('opening' in result) {
        tellPreview(result);
      } else {
        tellFile(result);
      }
    }
    if (leftOut.length > 0) {
      terminal.complaint(leftOutSentence(leftOut));
    }
  }
  if (results.some((result) => !result.ok)) {
    process.exitCode = 1;
  }
}

export function addImport(program: Command): void {
  program
    .command('import')
    .summary('bring transcripts and recordings in')
    .description(
      'Imports transcripts (.txt, .md, .docx, .doc, .rtf, .odt, .html, .pdf, .vtt, .srt, .sbv, .sub, .json, .csv, .xlsx) with their speakers, and recordings (.mp3, .m4a, .wav, .ogg, .mp4, .webm), and says a line for each. Of a folder all that are in it. A recording is tied to the transcript of its name. A bad file is named and the others go in; all of them are one step to undo.',
    )
    .argument('<file>', 'the study')
    .argument('<source...>', 'the transcripts and recordings, or folders of them')
    .option('-c, --coder <name>', 'in whose name')
    .addOption(
      new Option('--participants <how>', 'link speakers to participants, and add who is not there yet')
        .choices(Object.keys(linking))
        .default('add'),
    )
    .option('--encoding <name>', 'the encoding of plain texts, such as windows-1251; found out unless given')
    .addOption(
      new Option('--convention <way>', 'how speakers are named; found out unless given').choices(readingIds),
    )
    .option('--interviewer <label>', 'who interviews; may be given several times', addLabel, [])
    .option('--merge <A=B>', 'what A says is B’s; may be given several times', addMerge, [])
    .option('--again', 'also what is in the study already')
    .option('--dry-run', 'say what would be understood, and write nothing')
    .option('--json', 'the result for a program')
    .action(async (file: string, paths: readonly string[], options: ImportOptions) => {
      await withStudy(file, options, (client) => run(client, paths, options));
    });
}
