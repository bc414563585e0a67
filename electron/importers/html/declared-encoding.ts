import { isEncoding } from '../text/decode-text.ts';

/** A page says in its first bytes how its letters are written, if it says so at all. */
const HEAD = 4096;

/** What so many pages say without thinking that only bytes which are no UTF-8 make it credible. */
const careless = /^(?:utf-?8|iso-?8859-?1|latin-?1|windows-1252|us-ascii)$/i;

/** The encoding that a page says it is in; undefined where its bytes say more. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const meta = /<meta\b[^>]*?charset\s*=\s*["']?\s*(?<name>[\w:.-]+)/i.exec(head);
  const declaration = /^\s*<\?xml[^>]*?encoding\s*=\s*["'](?<name>[\w:.-]+)/i.exec(head);
  const name = meta?.groups?.['name'] ?? declaration?.groups?.['name'];
  if (name === undefined || !isEncoding(name) || /^utf-?(?:16|32)/i.test(name)) return undefined;
  if (!careless.test(name)) return name;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return /^utf/i.test(name) ? undefined : name;
  }
}
