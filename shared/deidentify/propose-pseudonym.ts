import { nameKey } from '#shared/domain/name/name-key.ts';
import type { NameKind } from './listed-name.ts';

/** Short, of many tongues, and none that is also a common word. */
const given = [
  'Ada',
  'Bela',
  'Cora',
  'Dario',
  'Edda',
  'Farid',
  'Greta',
  'Hana',
  'Ilya',
  'Jorun',
  'Kofi',
  'Lena',
  'Milo',
  'Nadia',
  'Oskar',
  'Petra',
  'Quinn',
  'Ravi',
  'Selma',
  'Tomas',
  'Uma',
  'Vera',
  'Wanda',
  'Ximena',
  'Yusuf',
  'Zelda',
  'Amara',
  'Bruno',
  'Celine',
  'Dmitri',
  'Elif',
  'Femi',
  'Goran',
  'Helga',
  'Ines',
  'Jamal',
  'Keiko',
  'Luca',
  'Mira',
  'Noor',
] as const;

const places = [
  'Northfield',
  'Eastbrook',
  'Westhaven',
  'Southmere',
  'Highbank',
  'Lowridge',
  'Millford',
  'Ashby',
  'Stonely',
  'Larkhill',
] as const;

const listFor: Readonly<Record<NameKind, readonly string[]>> = {
  person: given,
  place: places,
  organisation: [],
  other: [],
};

const nouns: Readonly<Record<NameKind, string>> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  other: 'Name',
};

/** A pseudonym of a kind that nothing has yet: the first that is free of a list, else the kind with the first free number. */
export function proposePseudonym(kind: NameKind, taken: readonly string[]): string {
  const keys = new Set(taken.map(nameKey));
  const listed = listFor[kind].find((name) => !keys.has(nameKey(name)));
  if (listed !== undefined) return listed;
  for (let number = 1; ; number += 1) {
    const candidate = `${nouns[kind]} ${number}`;
    if (!keys.has(nameKey(candidate))) return candidate;
  }
}
