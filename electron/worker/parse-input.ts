import { contract, type ParsedInputOf, type ProcedureName } from '#shared/contract/contract.ts';
import type { Schema, SchemaError } from '#shared/contract/define.ts';
import { placeInWords, problemInWords } from '#shared/contract/problem-in-words.ts';
import { refuse } from '#shared/contract/refusal.ts';

/** The contract by what a service gets: indexing it with a name keeps the name's own type. */
const schemas: { readonly [Name in ProcedureName]: { readonly input: Schema<ParsedInputOf<Name>> } } =
  contract;

/** The first thing that is wrong. Where the contract has words of its own for it, they don't say which value it is about. */
function problemOf(error: SchemaError): string {
  const [issue] = error.issues;
  const place = placeInWords(issue?.path ?? []);
  const problem = issue?.message ?? 'it doesn’t fit';
  return place === '' || problem.startsWith(place) ? problem : `${problem} (${place})`;
}

/** Parses what came over a border by a schema, or refuses it with one sentence. */
export function parseBy<Value>(schema: Schema<Value>, input: unknown): Value {
  const parsed = schema.safeParse(input, { error: problemInWords });
  return parsed.success ? parsed.data : refuse('invalid_input', { problem: problemOf(parsed.error) });
}

/** Parses the input of a procedure. */
export const parseInput = <Name extends ProcedureName>(name: Name, input: unknown): ParsedInputOf<Name> =>
  parseBy(schemas[name].input, input);
