/** The place for episodes. */
export function EpisodesScreen() {
  return <h1>Episodes</h1>;
}
