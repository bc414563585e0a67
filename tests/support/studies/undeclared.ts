import { contract } from '#shared/contract/contract.ts';
import { WireError } from '#shared/contract/errors.ts';
import { Change } from '#shared/contract/topics.ts';
import type { Result } from '#shared/kernel/result.ts';

/** What any procedure may refuse, whatever it declares. */
const always = new Set(['unknown_procedure', 'invalid_input', 'internal', 'cancelled', 'unauthorised']);

const procedures = new Map(Object.entries(contract));

/** What a call did beyond what the contract says of it: refusals it doesn't name, topics it shouldn't have changed. */
export function undeclared(
  name: string,
  reply: Result<unknown, unknown>,
  pushes: readonly unknown[],
): readonly string[] {
  const procedure = procedures.get(name);
  if (procedure === undefined) {
    return [];
  }
  const errors = new Set<string>([...always, ...procedure.errors]);
  const changes = new Set<string>(['history', ...procedure.changes]);
  const refused = reply.ok ? [] : [WireError.parse(reply.error).code];
  const changed = pushes.flatMap((push) => Change.parse(push).topics);
  return [
    ...refused.filter((code) => !errors.has(code)).map((code) => `${name} refuses with ${code}`),
    ...changed.filter((topic) => !changes.has(topic)).map((topic) => `${name} changes ${topic}`),
  ];
}
