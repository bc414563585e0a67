import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';
import type { Topic } from './topics.ts';

/** A schema by what it makes of what it is given, and what it says when it can't. */
export type Schema<Value> = z.ZodType<Value>;
export type SchemaError = z.ZodError;

/**
 * A query reads; a command changes the study in one transaction. An inquiry is a long query and a task a long command:
 * both report progress and can be cancelled.
 */
export type ProcedureKind = 'query' | 'inquiry' | 'command' | 'task';

/** One entry of the contract: everything a host needs to know about a procedure. */
export type Procedure<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  readonly kind: ProcedureKind;
  /** One sentence for people: `throughline call --list` prints it. */
  readonly summary: string;
  readonly input: Input;
  readonly output: Output;
  /** What this procedure may refuse, beyond what any procedure may. */
  readonly errors: readonly ErrorCode[];
  /** For queries and inquiries: the topics the answer depends on; when one of them changes, whoever shows it asks again. */
  readonly reads: readonly Topic[];
  /** For commands and tasks: the topics a successful run may change. History is always one of them. */
  readonly changes: readonly Topic[];
};

type Declaration<Input extends z.ZodType, Output extends z.ZodType> = {
  readonly summary: string;
  readonly input: Input;
  readonly output: Output;
  readonly errors?: readonly ErrorCode[];
};

type Reading<Input extends z.ZodType, Output extends z.ZodType> = Declaration<Input, Output> & {
  readonly reads: readonly Topic[];
};

type Changing<Input extends z.ZodType, Output extends z.ZodType> = Declaration<Input, Output> & {
  readonly changes: readonly Topic[];
};

/** Declares a query: it reads and changes nothing. */
export const query = <Input extends z.ZodType, Output extends z.ZodType>(
  declaration: Reading<Input, Output>,
) => ({ errors: [], changes: [], ...declaration, kind: 'query' }) as const;

/** Declares an inquiry: a query with a long preparation that reports progress and can be cancelled. */
export const inquiry = <Input extends z.ZodType, Output extends z.ZodType>(
  declaration: Reading<Input, Output>,
) => ({ errors: [], changes: [], ...declaration, kind: 'inquiry' }) as const;

/** Declares a command: one transaction under one action of the history. */
export const command = <Input extends z.ZodType, Output extends z.ZodType>(
  declaration: Changing<Input, Output>,
) => ({ errors: [], reads: [], ...declaration, kind: 'command' }) as const;

/** Declares a task: a command with a long preparation that reports progress and can be cancelled. */
export const task = <Input extends z.ZodType, Output extends z.ZodType>(
  declaration: Changing<Input, Output>,
) => ({ errors: [], reads: [], ...declaration, kind: 'task' }) as const;
