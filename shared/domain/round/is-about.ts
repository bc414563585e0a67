/** Whether a source is among those a round is about: all of them, where it names none. */
export const isAbout = (
  { sourceIds }: { readonly sourceIds: readonly string[] },
  sourceId: string,
): boolean => sourceIds.length === 0 || sourceIds.includes(sourceId);
