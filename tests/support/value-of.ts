import { expect } from 'vitest';
import type { WireError } from '#shared/contract/errors.ts';
import type { Result } from '#shared/kernel/result.ts';

/** The value of a call that has to succeed. */
export async function valueOf<Value>(reply: Promise<Result<Value, WireError>>): Promise<Value> {
  const result = await reply;
  if (!result.ok) {
    throw new Error(`refused with ${result.error.code}: ${result.error.message}`);
  }
  return result.value;
}

/** The code of a call that has to be refused, whose sentence is checked to be one. */
export async function refusalOf(reply: Promise<Result<unknown, WireError>>): Promise<string> {
  const result = await reply;
  if (result.ok) {
    throw new Error(`was not refused but answered ${JSON.stringify(result.value).slice(0, 200)}`);
  }
  expect(result.error.message).toMatch(/^[A-Z“0-9].*\.$/u);
  expect(result.error.message).not.toMatch(/\n|undefined|\[object|NaN| at .*:\d+:\d+/u);
  return result.error.code;
}
