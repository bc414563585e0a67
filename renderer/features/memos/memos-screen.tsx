/** The place for memos. */
export function MemosScreen() {
  return <h1>Memos</h1>;
}
