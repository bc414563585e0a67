import type { Result } from '#shared/kernel/result.ts';

/** The value of a call that the sample's own data can't make fail; a failure is a mistake in the sample. */
export async function requireOk<Value>(
  reply: Promise<Result<Value, { readonly message: string }>>,
): Promise<Value> {
  const result = await reply;
  if (!result.ok) {
    throw new Error(`The sample could not be built: ${result.error.message}`);
  }
  return result.value;
}
