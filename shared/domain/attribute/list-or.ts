/** Names of which one holds, as prose has them: "A", "A or B", "A, B or C". */
export function listOr(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
