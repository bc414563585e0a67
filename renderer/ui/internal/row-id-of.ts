/** The id of the row of a list or tree that an event happened in. */
export function rowIdOf(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[role="row"]')?.getAttribute('data-key') ?? null;
}
