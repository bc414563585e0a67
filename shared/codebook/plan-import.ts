import { nameKey } from '../domain/name/name-key.ts';
import type { CodebookEntry } from './read-entries.ts';

/** A code of the study, as far as a file can say something of it. */
export type KnownCode = {
  readonly id: string;
  readonly kind: 'code' | 'theme';
  readonly name: string;
  readonly definition: string;
  readonly whenToUse: string;
  readonly whenNot: string;
};

/** What a file says otherwise than the study. */
type TextChange = {
  readonly field: 'definition' | 'whenToUse' | 'whenNot';
  readonly before: string;
  readonly after: string;
};

export type PlannedEntry = {
  readonly entry: CodebookEntry;
  readonly depth: number;
  /** The code that it is already; null for one that comes in. */
  readonly knownId: string | null;
  /** What would be written over; nothing of the study is emptied by a file. */
  readonly changes: readonly TextChange[];
};

/** What taking entries in would do: those of a name and kind that the codebook has are that code, the others are new. */
export function planImport(
  entries: readonly CodebookEntry[],
  known: readonly KnownCode[],
): readonly PlannedEntry[] {
  const byName = new Map(known.map((code) => [`${code.kind} ${nameKey(code.name)}`, code]));
  const depths: number[] = [];
  return entries.map((entry) => {
    const depth = entry.parent === null ? 0 : (depths[entry.parent] ?? 0) + 1;
    depths.push(depth);
    const code = byName.get(`${entry.kind} ${nameKey(entry.name)}`);
    const fields = ['definition', 'whenToUse', 'whenNot'] as const;
    return {
      entry,
      depth,
      knownId: code?.id ?? null,
      changes:
        code === undefined
          ? []
          : fields.flatMap((field) => {
              const after = entry[field] ?? '';
              return after === '' || after === code[field].trim()
                ? []
                : [{ field, before: code[field], after }];
            }),
    };
  });
}
