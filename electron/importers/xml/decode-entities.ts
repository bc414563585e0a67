const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeOne(_: string, entity: string): string {
  const letter = named.get(entity);
  if (letter !== undefined) return letter;
  const code = entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return String.fromCodePoint(code);
}

/** The five entities of XML and its numbers, written out; throws at any other, as those of bombs are. */
export function decodeEntities(written: string): string {
  if (!written.includes('&')) return written;
  const decoded = written.replaceAll(/&(amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});/g, decodeOne);
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/.test(written))
    throw new Error('An entity is not known');
  return decoded;
}
