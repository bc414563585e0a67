import type { z } from 'zod';

/** What a schema found wrong, before it has words. */
type RawProblem = z.core.$ZodRawIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with named fields',
};

const formats: Readonly<Record<string, string>> = {
  uuid: 'an id',
  datetime: 'a time such as 2026-01-31T09:30:00Z',
  json_string: 'JSON',
};

const written = (number: number | bigint): string => number.toLocaleString('en');

const orList = (values: readonly unknown[]): string => {
  const quoted = values.map((value) => `“${String(value)}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
};

function tooSmall(problem: Extract<RawProblem, { code: 'too_small' }>): string {
  const least = written(problem.minimum);
  switch (problem.origin) {
    case 'string':
    case 'array':
      return problem.minimum === 1
        ? 'can’t be empty'
        : `needs at least ${least} ${problem.origin === 'string' ? 'characters' : 'entries'}`;
    default:
      return problem.inclusive === false ? `has to be more than ${least}` : `has to be at least ${least}`;
  }
}

function tooBig(problem: Extract<RawProblem, { code: 'too_big' }>): string {
  const most = written(problem.maximum);
  switch (problem.origin) {
    case 'string':
      return `can have at most ${most} characters`;
    case 'array':
      return `can have at most ${most} entries`;
    default:
      return problem.inclusive === false ? `has to be less than ${most}` : `can be at most ${most}`;
  }
}

function predicate(problem: RawProblem): string {
  switch (problem.code) {
    case 'invalid_type':
      return problem.input === undefined
        ? 'is missing'
        : `has to be ${kinds[problem.expected] ?? 'something else'}`;
    case 'too_small':
      return tooSmall(problem);
    case 'too_big':
      return tooBig(problem);
    case 'invalid_format':
      return `has to be ${formats[problem.format] ?? 'written in another way'}`;
    case 'invalid_value':
      return problem.input === undefined ? 'is missing' : `has to be ${orList(problem.values)}`;
    case 'unrecognized_keys':
      return `takes no ${orList(problem.keys)}`;
    default:
      return problem.input === undefined ? 'is missing' : 'doesn’t fit';
  }
}

/** The place of a value in an input: its fields and positions (counted from 0) with dots between; empty for the whole. */
export const placeInWords = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? '' : `“${path.map(String).join('.')}”`;

/** What is wrong with an input and where, in words that fit into a sentence: “end” has to be at least 1. */
export function problemInWords(problem: RawProblem): string {
  const place = placeInWords(problem.path ?? []);
  return `${place === '' ? 'the input' : place} ${predicate(problem)}`;
}
