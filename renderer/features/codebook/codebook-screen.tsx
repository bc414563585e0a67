/** The place for codebook. */
export function CodebookScreen() {
  return <h1>Codebook</h1>;
}
