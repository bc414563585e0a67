/** The place for history. */
export function HistoryScreen() {
  return <h1>History</h1>;
}
