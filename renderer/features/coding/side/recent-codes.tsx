import { useEffect } from 'react';
import type { CodeSlot } from '#shared/domain/code/slots-after-use.ts';
import { codePatterns } from '../../../design/code-colours.ts';
import { CodeSwatch } from '../../../ui/code-swatch/code-swatch.tsx';
import { Kbd } from '../../../ui/kbd/kbd.tsx';
import { setSlots, useCodingStore } from '../coding-store.ts';
import type { CodingData } from '../use-coding-data.ts';
import styles from '../coding.module.css';

/** The codes to begin with: those used last in this source, then those used most. */
function firstSlots({ codings, counts, codesById }: CodingData): readonly CodeSlot[] {
  const lately = codings.toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
  const most = counts.toSorted((one, other) => other.codings - one.codings);
  const ids = [...new Set([...lately, ...most].map(({ codeId }) => codeId))];
  return ids
    .filter((id) => codesById.has(id))
    .slice(0, 9)
    .map((codeId, index) => ({ codeId, usedAt: 9 - index }));
}

type RecentCodesProps = { readonly data: CodingData; readonly onApply: (index: number) => void };

/** The last codes with their digits: a press applies one without opening the list. */
export function RecentCodes({ data, onApply }: RecentCodesProps) {
  const { of, codes } = useCodingStore(({ slots }) => slots);
  const seat = `${data.session?.coder?.id ?? ''}.${data.session?.round?.id ?? ''}`;
  useEffect(() => {
    if (of !== seat && data.hasCounts) setSlots(seat, firstSlots(data));
  }, [of, seat, data]);
  if (codes.length === 0) {
    return <p className={styles['hint']}>The last nine codes stand here, each on a digit.</p>;
  }
  return (
    <ul className={styles['slots']}>
      {codes.map(({ codeId }, index) => {
        const code = data.codesById.get(codeId);
        return code === undefined ? null : (
          <li key={codeId}>
            <button
              type="button"
              className={styles['slot']}
              aria-keyshortcuts={String(index + 1)}
              aria-label={`Apply ${code.name}`}
              title={code.name}
              onClick={() => {
                onApply(index);
              }}
            >
              <span aria-hidden="true">
                <Kbd keys={String(index + 1)} />
              </span>
              <CodeSwatch hue={code.hue} pattern={codePatterns[code.pattern] ?? 'solid'} />
              <span className={styles['slotName']} dir="auto">
                {code.name}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
