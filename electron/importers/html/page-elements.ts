/** What is not part of the words of a page: what is not shown, and what is there to be pressed or followed. */
export const skippedElements: ReadonlySet<string> = new Set([
  'audio',
  'button',
  'canvas',
  'datalist',
  'del',
  'head',
  'iframe',
  'math',
  'nav',
  'noscript',
  'object',
  'rp',
  'rt',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
]);

/** What begins and ends a paragraph. */
export const blockElements: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);

const boldElements: ReadonlySet<string> = new Set(['b', 'strong', 'dt']);

type Attributes = Readonly<Record<string, string>>;

export function isHidden(attributes: Attributes): boolean {
  const style = attributes['style'] ?? '';
  return attributes['hidden'] !== undefined || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Whether an element is bold; pages of transcripts often say in a class that it names the speaker, and leave the look to a style sheet. */
export function boldOf(name: string, attributes: Attributes): boolean | null {
  const weight = /font-weight\s*:\s*(?<weight>bold|normal|\d{3})/i.exec(attributes['style'] ?? '')?.groups?.[
    'weight'
  ];
  if (weight !== undefined) return /^(?:bold|[6-9]\d\d)$/i.test(weight);
  return boldElements.has(name) || isSpeaker(attributes) ? true : null;
}

const italicElements: ReadonlySet<string> = new Set(['i', 'em', 'cite']);

/** Whether an element is italic; null where it takes that from the one around it. */
export function italicOf(name: string, attributes: Attributes): boolean | null {
  const style = /font-style\s*:\s*(?<style>italic|oblique|normal)/i.exec(attributes['style'] ?? '')?.groups?.[
    'style'
  ];
  if (style !== undefined) return style.toLowerCase() !== 'normal';
  return italicElements.has(name) ? true : null;
}

export const isSpeaker = (attributes: Attributes): boolean =>
  /(?:^|[\s_-])speaker(?:$|[\s_-])/i.test(attributes['class'] ?? '');
