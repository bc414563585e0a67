/** One caption: when it is shown, and its lines with their tags. */
export type Cue = { readonly at: number; readonly end: number; readonly lines: readonly string[] };

const timing =
  /^\s*(?:(?<h1>\d{1,4}):)?(?<m1>\d{1,2}):(?<s1>\d{1,2})[.,](?<f1>\d{1,3})\s*-->\s*(?:(?<h2>\d{1,4}):)?(?<m2>\d{1,2}):(?<s2>\d{1,2})[.,](?<f2>\d{1,3})/;

const milliseconds = (hours = '0', minutes = '0', seconds = '0', fraction = '0'): number =>
  (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'));

/** The cues of a WebVTT file, in order. Headers, notes, styles, regions, cue names and settings say nothing and are left out. */
export function parseVtt(text: string): readonly Cue[] {
  const cues: Cue[] = [];
  let lines: string[] | null = null;
  for (const line of text.split('\n')) {
    const found = timing.exec(line)?.groups;
    if (found !== undefined) {
      lines = [];
      const { h1, m1, s1, f1, h2, m2, s2, f2 } = found;
      cues.push({ at: milliseconds(h1, m1, s1, f1), end: milliseconds(h2, m2, s2, f2), lines });
    } else if (line.trim() === '') lines = null;
    else lines?.push(line);
  }
  return cues;
}
