import type { z } from 'zod';
import { agreement } from './agreement.ts';
import { answers } from './answers.ts';
import { asItStood } from './as-it-stood.ts';
import { codeOperations } from './code-operations.ts';
import { codebookFiles } from './codebook-files.ts';
import { codebook } from './codebook.ts';
import { coders } from './coders.ts';
import { codesTogether } from './codes-together.ts';
import { codings } from './codings.ts';
import { corrections } from './corrections.ts';
import type { Procedure, ProcedureKind } from './define.ts';
import { episodeKinds } from './episode-kinds.ts';
import { episodeProgress } from './episode-progress.ts';
import { episodes } from './episodes.ts';
import { foundPassages } from './found-passages.ts';
import { handover } from './handover.ts';
import { history } from './history.ts';
import { imports } from './import.ts';
import { matrix } from './matrix.ts';
import { memos } from './memos.ts';
import { participantTables } from './participant-tables.ts';
import { participants } from './participants.ts';
import { protocol } from './protocol.ts';
import { pseudonyms } from './pseudonyms.ts';
import { queries } from './queries.ts';
import { quotations } from './quotations.ts';
import { recoding } from './recoding.ts';
import { reconciliation } from './reconciliation.ts';
import { recordings } from './recordings.ts';
import { rounds } from './rounds.ts';
import { sampling } from './sampling.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { steps } from './steps.ts';
import { study } from './study.ts';

/** Every procedure by name. A feature exists when it stands here; hosts, client, command line and tests are derived from it. */
export const contract = {
  ...study,
  ...coders,
  ...sources,
  ...corrections,
  ...imports,
  ...recordings,
  ...participants,
  ...pseudonyms,
  ...participantTables,
  ...sampling,
  ...protocol,
  ...answers,
  ...rounds,
  ...episodes,
  ...episodeKinds,
  ...episodeProgress,
  ...codebook,
  ...codeOperations,
  ...codesTogether,
  ...codebookFiles,
  ...codings,
  ...recoding,
  ...quotations,
  ...reconciliation,
  ...agreement,
  ...matrix,
  ...memos,
  ...search,
  ...foundPassages,
  ...queries,
  ...handover,
  ...history,
  ...steps,
  ...asItStood,
  ...settings,
} satisfies Record<string, Procedure>;

type Contract = typeof contract;

export type ProcedureName = keyof Contract;

/** The names of all procedures of a kind. */
export type NameOfKind<Kind extends ProcedureKind> = {
  [Name in ProcedureName]: Contract[Name]['kind'] extends Kind ? Name : never;
}[ProcedureName];

/** What a caller may pass: defaults may be left out. */
export type InputOf<Name extends ProcedureName> = z.input<Contract[Name]['input']>;

/** What a service receives: parsed, defaults filled in. */
export type ParsedInputOf<Name extends ProcedureName> = z.output<Contract[Name]['input']>;

export type OutputOf<Name extends ProcedureName> = z.output<Contract[Name]['output']>;

/** Whether a name stands in the contract. */
export const isProcedureName = (name: string): name is ProcedureName => Object.hasOwn(contract, name);
