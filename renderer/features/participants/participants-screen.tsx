/** The place for participants. */
export function ParticipantsScreen() {
  return <h1>Participants</h1>;
}
