import { contract, type ParsedInputOf, type ProcedureName } from '#shared/contract/contract.ts';
import type { Schema, SchemaError } from '#shared/contract/define.ts';
import { refuse } from '#shared/contract/refusal.ts';

/** The contract by what a service gets: indexing it with a name keeps the name's own type. */
const schemas: { readonly [Name in ProcedureName]: { readonly input: Schema<ParsedInputOf<Name>> } } =
  contract;

/** What is wrong, with the place in the input where it is wrong. */
function problemOf(error: SchemaError): string {
  const [issue] = error.issues;
  const where = issue?.path.join('.') ?? '';
  const what = issue?.message ?? 'it does not fit';
  return where === '' ? what : `${where}: ${what}`;
}

/** Parses what came over a border by the contract's schema, or refuses it with one sentence. */
export function parseInput<Name extends ProcedureName>(name: Name, input: unknown): ParsedInputOf<Name> {
  const parsed = schemas[name].input.safeParse(input);
  return parsed.success ? parsed.data : refuse('invalid_input', { problem: problemOf(parsed.error) });
}
