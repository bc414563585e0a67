/**
 * A page that a site generator fills in begins with settings between two rules; they and the marks where it puts something are
 * no part of the page. Other pages stay as they are.
 */
export function withoutTemplates(page: string): string {
  const settings = /^\s*---[ \t]*\n(?:[^\n]*\n){0,500}?---[ \t]*(?:\n|$)/.exec(page);
  if (settings === null) return page;
  return page.slice(settings[0].length).replaceAll(/\{\{[^{}\n]{0,500}\}\}|\{%[^{}\n]{0,500}%\}/g, '');
}
