/** A stretch of a cue by one voice: undefined where no tag says whose, empty where a tag gives no name. */
export type Voiced = { readonly voice: string | undefined; readonly words: string };

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
]);

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities.get(name) ?? whole;
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point).toWellFormed() : whole;
}

const plain = (words: string): string =>
  words
    .replaceAll(/\{\\[a-z][^{}]{0,100}\}/gi, '')
    .replaceAll(/<\/?(?:[a-z]{1,10}(?:\.[^\s<>]{0,200})?(?:\s[^<>]{0,300})?|[\d:.]{1,20})?>/gi, '')
    .replaceAll(/&(#x?[\da-f]{1,8}|[a-z]{1,8});/gi, decodeEntity);

const voiceTag = /<v(?:\.[^\s<>]{0,200})?(?:[ \t](?<name>[^<>]{0,300}))?>/gi;

/** Takes a cue's text apart at its voice tags, closed or not, strips all other tags and decodes the entities. */
export function readCueText(text: string): readonly Voiced[] {
  const parts: Voiced[] = [];
  let voice: string | undefined;
  let from = 0;
  const add = (to: number): void => {
    const words = plain(text.slice(from, to)).trim();
    if (words !== '') parts.push({ voice, words });
  };
  for (const found of text.matchAll(voiceTag)) {
    add(found.index);
    voice = plain(found.groups?.['name'] ?? '')
      .replace(/[\s:：]+$/u, '')
      .replaceAll(/\s+/gu, ' ')
      .trim();
    from = found.index + found[0].length;
  }
  add(text.length);
  return parts;
}
