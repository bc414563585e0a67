import { codePatterns } from '../../../design/code-colours.ts';
import { CodeSwatch } from '../../../ui/code-swatch/code-swatch.tsx';
import { Kbd } from '../../../ui/kbd/kbd.tsx';
import { useCodingStore } from '../coding-store.ts';
import type { CodingData } from '../use-coding-data.ts';
import styles from '../coding.module.css';

type RecentCodesProps = { readonly data: CodingData; readonly onApply: (index: number) => void };

/** The last codes with their digits: a press applies one without opening the list. */
export function RecentCodes({ data, onApply }: RecentCodesProps) {
  const codes = useCodingStore(({ slots }) => slots.codes);
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
