export type NameKind = 'person' | 'place' | 'organisation' | 'other';

/** A name that is not to be read, and what stands for it. */
export type ListedName = {
  readonly id: string;
  readonly name: string;
  /** Other ways in which it is written. */
  readonly spellings: readonly string[];
  readonly pseudonym: string;
  readonly kind: NameKind;
};

/** Every way in which a listed name is written, each once and none empty. */
export const spellingsOf = ({ name, spellings }: ListedName): readonly string[] => [
  ...new Set([name, ...spellings].map((spelling) => spelling.trim()).filter((spelling) => spelling !== '')),
];
