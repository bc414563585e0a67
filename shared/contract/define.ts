import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';
import type { Topic } from './topics.ts';

/** A query reads; a command changes the study in one transaction; a task is a long command that reports progress and can be cancelled. */
export type ProcedureKind = 'query' | 'command' | 'task';

/** One entry of the contract: everything a host needs to know about a procedure. */
export type Procedure<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  readonly kind: ProcedureKind;
  /** One sentence for people: `throughline call --list` prints it. */
  readonly summary: string;
  readonly input: Input;
  readonly output: Output;
  /** What this procedure may refuse, beyond what any procedure may. */
  readonly errors: readonly ErrorCode[];
  /** The topics a successful run may change. */
  readonly changes: readonly Topic[];
};

type Declaration<Input extends z.ZodType, Output extends z.ZodType> = {
  readonly summary: string;
  readonly input: Input;
  readonly output: Output;
  readonly errors?: readonly ErrorCode[];
};

type ChangingDeclaration<Input extends z.ZodType, Output extends z.ZodType> = Declaration<Input, Output> & {
  readonly changes: readonly Topic[];
};

export const query = <Input extends z.ZodType, Output extends z.ZodType>(declaration: Declaration<Input, Output>) =>
  ({ errors: [], changes: [], ...declaration, kind: 'query' }) as const;

export const command = <Input extends z.ZodType, Output extends z.ZodType>(
  declaration: ChangingDeclaration<Input, Output>,
) => ({ errors: [], ...declaration, kind: 'command' }) as const;

export const task = <Input extends z.ZodType, Output extends z.ZodType>(
  declaration: ChangingDeclaration<Input, Output>,
) => ({ errors: [], ...declaration, kind: 'task' }) as const;
