/** The place for sources. */
export function SourcesScreen() {
  return <h1>Sources</h1>;
}
