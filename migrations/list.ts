import { history } from './0010-history.ts';
import { participants } from './0020-participants.ts';
import { sources } from './0030-sources.ts';
import { coding } from './0040-coding.ts';
import { consensus } from './0050-consensus.ts';
import { writing } from './0060-writing.ts';
import { recordings } from './0070-recordings.ts';
import { textVersions } from './0080-text-versions.ts';
import { protocolPlaces } from './0090-protocol-places.ts';
import { sampling } from './0100-sampling.ts';
import { wordsDue } from './0110-words-due.ts';
import { pseudonyms } from './0120-pseudonyms.ts';
import { codeLineage } from './0130-code-lineage.ts';
import { episodeKinds } from './0140-episode-kinds.ts';
import { quotations } from './0150-quotations.ts';
import { codeQueries } from './0160-code-queries.ts';
import { roundScope } from './0170-round-scope.ts';
import { merges } from './0180-merges.ts';
import type { Migration } from './migration.ts';

/** Every step, oldest first. */
export const migrations: readonly Migration[] = [
  history,
  participants,
  sources,
  coding,
  consensus,
  writing,
  recordings,
  textVersions,
  protocolPlaces,
  sampling,
  wordsDue,
  pseudonyms,
  codeLineage,
  episodeKinds,
  quotations,
  codeQueries,
  roundScope,
  merges,
];
