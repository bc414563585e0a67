export type ParticipantsSearch = {
  /** The participant that was asked for: the cursor goes there. */
  readonly participant?: string;
};

/** What the address says: which participant was asked for. */
export function participantsSearch(search: Record<string, unknown>): ParticipantsSearch {
  const { participant } = search;
  return typeof participant === 'string' && participant !== '' ? { participant } : {};
}
