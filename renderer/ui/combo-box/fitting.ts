import type { Option } from '../list-box/option.ts';

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
}

/** Options whose words contain what was written, whatever the case and the accents. */
export function fitting(options: readonly Option[], text: string): readonly Option[] {
  const wanted = plain(text.trim());
  return wanted === '' ? options : options.filter(({ label }) => plain(label).includes(wanted));
}
