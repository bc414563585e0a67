/** Tables have no place in a memo: each of their rows becomes a line, and its cells stay apart. */
export const tablesAsLines = (html: string): string =>
  html
    .replaceAll(/<\/?(?:table|thead|tbody|tfoot|colgroup)\b[^>]*>|<col\b[^>]*>/giu, '')
    .replaceAll(/<(\/?)(?:tr|caption)\b[^>]*>/giu, '<$1p>')
    .replaceAll(/<t[dh]\b[^>]*>/giu, '')
    .replaceAll(/<\/t[dh]>(?:\s*(<\/p>))?/giu, (_all, end: string | undefined) => end ?? ' · ');
