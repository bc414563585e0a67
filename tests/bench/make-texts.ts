/** A small generator with a fixed seed (mulberry32, Tommy Ettinger 2017), so that every run measures the same words. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables = [
  'ba',
  'co',
  'di',
  'fé',
  'gu',
  'ha',
  'lo',
  'mi',
  'ñu',
  'pa',
  'ro',
  'se',
  'ti',
  'va',
  'zë',
  'qui',
];

/** Words by rank: the commoner, the shorter. */
function vocabulary(size: number, random: () => number): readonly string[] {
  return Array.from({ length: size }, (_, rank) =>
    Array.from(
      { length: 1 + Math.floor(Math.log10(rank + 2)) + Math.floor(random() * 2) },
      () => syllables[Math.floor(random() * syllables.length)] ?? '',
    ).join(''),
  );
}

/** Interviews of two voices, each of about so many words, with accents and now and then an emoji; "needle" stands in some. */
export function makeTexts(
  count: number,
  words: number,
  seed = 7,
): readonly { readonly name: string; readonly text: string }[] {
  const random = seeded(seed);
  const known = vocabulary(6000, random);
  const word = (): string => known[Math.floor(known.length * random() ** 3)] ?? 'and';
  return Array.from({ length: count }, (_, index) => {
    const turns: string[] = [];
    let left = words;
    for (let turn = 0; left > 0; turn += 1) {
      const length = turn % 2 === 0 ? 12 : 90 + Math.floor(random() * 120);
      const said = Array.from({ length: Math.min(left, length) }, (_unused, at) => {
        if (random() < 0.000_13) {
          return 'needle';
        }
        return at % 14 === 13 ? `${word()}.` : random() < 0.0005 ? `${word()} 👩🏽‍🏫` : word();
      }).join(' ');
      turns.push(`${turn % 2 === 0 ? 'Interviewer' : `Person ${index + 1}`}: ${said}`);
      left -= length;
    }
    return { name: `interview-${String(index + 1).padStart(3, '0')}.txt`, text: turns.join('\n\n') };
  });
}
