const units = ['bytes', 'KB', 'MB', 'GB'] as const;

/** How large a file is, as people say it: "352 KB", "1.2 GB". */
export function sizeInWords(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const size = bytes / 1000 ** power;
  return `${size >= 10 || power === 0 ? Math.round(size) : size.toFixed(1)} ${units[power] ?? ''}`;
}
