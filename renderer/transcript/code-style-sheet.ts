import { codeHues, codeStyle } from '../design/code-colours.ts';

let sheet: CSSStyleSheet | null = null;

const rule = (hue: number): string => {
  const properties = Object.entries(codeStyle(hue, 'solid')).filter(([name]) => name !== '--code-pattern');
  return `[data-hue='${hue}'] { ${properties.map(([name, value]) => `${name}: ${value}`).join('; ')} }`;
};

/** The colours of codes as one rule a hue, so that a thousand marked words need no style of their own. */
export function adoptCodeColours(): void {
  if (sheet !== null) {
    return;
  }
  sheet = new CSSStyleSheet();
  sheet.replaceSync(codeHues.map((_, hue) => rule(hue)).join('\n'));
  document.adoptedStyleSheets.push(sheet);
}
