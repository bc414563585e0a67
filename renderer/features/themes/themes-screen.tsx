/** The place for themes. */
export function ThemesScreen() {
  return <h1>Themes</h1>;
}
