import { z } from 'zod';
import { Coding } from './codings.ts';
import { command, query } from './define.ts';
import { Evidence, Id, Name, Prose, Time } from './values.ts';

/** What became of a coder's private code in the consensus codebook. */
export const CodeDecision = z.object({
  id: Id,
  codeId: Id,
  /** The consensus code it became a name for; null when it was dropped. */
  intoCodeId: Id.nullable(),
  reason: z.string(),
  decidedBy: Id,
  decidedAt: Time,
});
export type CodeDecision = z.infer<typeof CodeDecision>;

/** A coder's code on the board: what it means to them and where they used it. */
export const BoardCode = z.object({
  codeId: Id,
  coderId: Id,
  name: z.string(),
  definition: z.string(),
  hue: z.int(),
  pattern: z.int(),
  uses: z.int(),
  examples: z.array(Evidence),
  decision: CodeDecision.nullable(),
});
export type BoardCode = z.infer<typeof BoardCode>;

/** Codes of different coders that may be one idea, with the grounds for thinking so. */
export const CodeProposal = z.object({
  codeIds: z.array(Id),
  /** Units that at least two of these coders coded with these codes. */
  together: z.int(),
  /** Units that any of them coded with these codes. */
  either: z.int(),
  sameName: z.boolean(),
  name: z.string(),
});
export type CodeProposal = z.infer<typeof CodeProposal>;

const UnitKind = z.enum([
  'agreed',
  'missed',
  'different code',
  'finer or coarser',
  'boundary',
  'nothing coded',
]);

/** How an episode was settled. `coder` takes one coder's codes; `codes` names the codes outright. */
export const Outcome = z.enum(['agreed', 'coder', 'both', 'neither', 'codes', 'parked']);
export type Outcome = z.infer<typeof Outcome>;

export const UnitDecision = z.object({
  id: Id,
  outcome: Outcome,
  coderId: Id.nullable(),
  codeIds: z.array(Id),
  reason: z.string(),
  concededBy: Id.nullable(),
  decidedBy: Id,
  decidedAt: Time,
});
export type UnitDecision = z.infer<typeof UnitDecision>;

/** One thing to settle: an episode, what each coder made of it, and what was decided. */
export const Unit = z.object({
  /** Stable while the round is compared: the id of its first episode. */
  id: Id,
  sourceId: Id,
  source: z.string(),
  number: z.int(),
  title: z.string(),
  start: z.int(),
  end: z.int(),
  kind: UnitKind,
  /** One line for the queue, such as "different code: learning walks / observing teachers". */
  difference: z.string(),
  readings: z.array(
    z.object({
      coderId: Id,
      /** Whether this coder has the episode at all (given episodes: always). */
      marked: z.boolean(),
      start: z.int(),
      end: z.int(),
      codings: z.array(Coding),
      /** The consensus codes that this coder's codes stand for; codes without a decision stand for themselves. */
      codeIds: z.array(Id),
    }),
  ),
  decision: UnitDecision.nullable(),
});
export type Unit = z.infer<typeof Unit>;

export const Progress = z.object({
  units: z.int(),
  settled: z.int(),
  parked: z.int(),
  agreed: z.int(),
  codes: z.int(),
  codesDecided: z.int(),
});
export type Progress = z.infer<typeof Progress>;

export const reconciliation = {
  'reconciliation.board': query({
    reads: ['decisions', 'codings', 'codebook', 'rounds'],
    summary: 'Each coder’s codes side by side, what was decided of them, and which may be one idea.',
    input: z.object({ roundId: Id }),
    output: z.object({ codes: z.array(BoardCode), proposals: z.array(CodeProposal), progress: Progress }),
    errors: ['not_found', 'round_not_compared'],
  }),
  'reconciliation.decideCodes': command({
    summary: 'Say that some codes are one idea and what it is called, or drop them.',
    input: z.object({
      roundId: Id,
      codeIds: z.array(Id).min(1),
      into: z.union([
        z.object({ name: Name, definition: Prose.optional() }),
        z.object({ codeId: Id }),
        z.literal('drop'),
      ]),
      reason: Prose.default(''),
    }),
    output: z.array(CodeDecision),
    errors: ['not_found', 'round_not_compared', 'no_coder', 'name_taken', 'round_not_open', 'code_retired'],
    changes: ['decisions', 'codings', 'quotations', 'codebook', 'episodes', 'memos'],
  }),
  'reconciliation.reopenCodes': command({
    summary: 'Take back what was decided of some codes.',
    input: z.object({ roundId: Id, codeIds: z.array(Id).min(1) }),
    output: z.object({ reopened: z.int() }),
    errors: ['not_found', 'round_not_compared', 'no_coder', 'round_not_open'],
    changes: ['decisions', 'codings', 'quotations', 'codebook', 'episodes', 'memos'],
  }),
  'reconciliation.units': query({
    reads: ['decisions', 'codings', 'codebook', 'rounds', 'episodes'],
    summary: 'What is to be settled, episode by episode: each coder’s reading and the decision.',
    input: z.object({ roundId: Id }),
    output: z.object({ units: z.array(Unit), progress: Progress }),
    errors: ['not_found', 'round_not_compared'],
  }),
  'reconciliation.carryAgreed': command({
    summary: 'Carry into the consensus everything that all coders read alike.',
    input: z.object({ roundId: Id }),
    output: z.object({ carried: z.int() }),
    errors: ['not_found', 'round_not_compared', 'no_coder', 'round_not_open'],
    changes: ['decisions', 'codings', 'quotations', 'episodes', 'memos'],
  }),
  'reconciliation.decide': command({
    summary:
      'Settle one episode: one coder’s codes, both, neither, other codes, or park it; with the reason.',
    input: z.object({
      roundId: Id,
      unitId: Id,
      outcome: z.enum(['agreed', 'coder', 'both', 'neither', 'codes', 'parked']),
      coderId: Id.nullable().default(null),
      codeIds: z.array(Id).default([]),
      reason: Prose.default(''),
      concededBy: Id.nullable().default(null),
      /**
       * What becomes of the coders’ codes in it that have not been decided on: refused, each kept under its own name, or all
       * of them taken as one idea of this name.
       */
      undecidedCodes: z
        .union([z.enum(['refuse', 'keep']), z.object({ name: Name, definition: Prose.optional() })])
        .default('refuse'),
    }),
    output: Unit,
    errors: [
      'not_found',
      'round_not_compared',
      'no_coder',
      'invalid_input',
      'round_not_open',
      'codes_undecided',
      'code_retired',
      'name_taken',
    ],
    changes: ['decisions', 'codings', 'quotations', 'codebook', 'episodes', 'memos'],
  }),
  'reconciliation.reopen': command({
    summary: 'Take back what was decided of an episode.',
    input: z.object({ roundId: Id, unitId: Id }),
    output: Unit,
    errors: ['not_found', 'round_not_compared', 'no_coder', 'round_not_open'],
    changes: ['decisions', 'codings', 'quotations', 'episodes', 'memos'],
  }),
};
