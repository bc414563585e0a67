/** The place where a source is read and coded. */
export function CodingScreen() {
  return <h1>Source</h1>;
}
