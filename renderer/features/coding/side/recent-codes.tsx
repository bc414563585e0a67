import type { Code } from '#shared/contract/codebook.ts';
import { codePatterns } from '../../../design/code-colours.ts';
import { CodeSwatch } from '../../../ui/code-swatch/code-swatch.tsx';
import { useShortcutKeys } from '../../../ui/kbd/chosen-keys.ts';
import { ariaKeys, thisPlatform } from '../../../ui/kbd/key-names.ts';
import { ShortcutKeys } from '../../../ui/kbd/shortcut-keys.tsx';
import { useCodingStore } from '../coding-store.ts';
import { applyByDigit } from '../coding.commands.ts';
import type { CodingData } from '../use-coding-data.ts';
import styles from '../coding.module.css';

type RecentCodesProps = { readonly data: CodingData; readonly onApply: (index: number) => void };

type SlotProps = { readonly code: Code; readonly index: number; readonly onApply: (index: number) => void };

function Slot({ code, index, onApply }: SlotProps) {
  const command = applyByDigit[index];
  const [keys] = useShortcutKeys(command);
  return (
    <button
      type="button"
      className={styles['slot']}
      aria-keyshortcuts={ariaKeys(keys, thisPlatform())}
      aria-label={`Apply ${code.name}`}
      title={code.name}
      onClick={() => {
        onApply(index);
      }}
    >
      <span aria-hidden="true">
        <ShortcutKeys shortcut={command} />
      </span>
      <CodeSwatch hue={code.hue} pattern={codePatterns[code.pattern] ?? 'solid'} />
      <span className={styles['slotName']} dir="auto">
        {code.name}
      </span>
    </button>
  );
}

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
            <Slot {...{ code, index, onApply }} />
          </li>
        );
      })}
    </ul>
  );
}
