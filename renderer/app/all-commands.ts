import type { Command } from '../commands/command.ts';
import { codebookCommands, codebookViewCommands } from '../features/codebook/index.ts';
import { codingCommands } from '../features/coding/index.ts';
import { correctingCommands } from '../features/correcting/index.ts';
import { episodesCommands } from '../features/episodes/index.ts';
import { handoverCommands } from '../features/handover/index.ts';
import { historyCommands } from '../features/history/index.ts';
import { memoCommands } from '../features/memos/index.ts';
import { participantsCommands } from '../features/participants/index.ts';
import { protocolCommands } from '../features/protocol/index.ts';
import { pseudonymsCommands } from '../features/pseudonyms/index.ts';
import { queriesCommands } from '../features/queries/index.ts';
import { reconcileCommands } from '../features/reconcile/index.ts';
import { recordingCommands } from '../features/recording/index.ts';
import { roundCommands } from '../features/rounds/index.ts';
import { searchCommands } from '../features/search/index.ts';
import { sourceCommands } from '../features/sources/index.ts';
import { tablesCommands } from '../features/tables/index.ts';
import { themesCommands } from '../features/themes/index.ts';
import { goCommands } from './shell/go-commands.ts';
import { studyCommands } from './shell/study-commands.ts';
import { windowCommands } from './shell/window-commands.ts';

/** The one list of all commands. What isn't here has no keys and stands in no menu; a test fails on two with the same keys. */
export const allCommands: readonly Command[] = [
  ...windowCommands,
  ...goCommands,
  ...studyCommands,
  ...handoverCommands,
  ...sourceCommands,
  ...memoCommands,
  ...historyCommands,
  ...roundCommands,
  ...reconcileCommands,
  ...codingCommands,
  ...correctingCommands,
  ...recordingCommands,
  ...participantsCommands,
  ...protocolCommands,
  ...pseudonymsCommands,
  ...episodesCommands,
  ...codebookCommands,
  ...codebookViewCommands,
  ...themesCommands,
  ...searchCommands,
  ...queriesCommands,
  ...tablesCommands,
];
