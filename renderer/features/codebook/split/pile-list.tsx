import { useEffect, useRef, useState } from 'react';
import type { Code } from '#shared/contract/codebook.ts';
import { sameName } from '#shared/domain/name/name-key.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ComboBox } from '../../../ui/combo-box/combo-box.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { Kbd } from '../../../ui/kbd/kbd.tsx';
import { CodeMark } from '../../evidence/index.ts';
import { countOn, stays, type Deal, type Pile } from './deal.ts';
import styles from './split.module.css';

type PileListProps = {
  readonly code: Code;
  readonly codes: readonly Code[];
  readonly deal: Deal;
  readonly codingIds: readonly string[];
  /** Where the coding at hand goes. */
  readonly now: string | undefined;
  readonly isNaming: boolean;
  readonly onNaming: (isNaming: boolean) => void;
  readonly onGive: (key: string) => void;
  readonly onGiveTo: (pile: Omit<Pile, 'key'>) => void;
};

/** The name of a new code, or a code there is; Enter takes it, Escape goes back. */
function NewPile({
  code,
  codes,
  onNaming,
  onGiveTo,
}: Pick<PileListProps, 'code' | 'codes' | 'onNaming' | 'onGiveTo'>) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const fit = codes.filter(
    ({ id, kind, coderId, roundId, retiredAt }) =>
      id !== code.id &&
      retiredAt === null &&
      kind === code.kind &&
      coderId === code.coderId &&
      roundId === code.roundId,
  );
  const take = (words: string): void => {
    const name = words.trim();
    const known = fit.find((one) => sameName(one.name, name));
    if (name !== '') {
      onGiveTo({ name: known?.name ?? name, codeId: known?.id ?? null });
    }
  };
  return (
    <div
      role="presentation"
      className={styles['naming']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onNaming(false);
        }
      }}
    >
      <ComboBox
        label="A new code, or one there is"
        ref={field}
        isFree
        text={text}
        onTextChange={setText}
        options={fit.map((one) => ({ id: one.id, label: one.name, mark: <CodeMark code={one} /> }))}
        onSubmit={take}
      />
      <Button
        onPress={() => {
          take(text);
        }}
        isDisabled={text.trim() === ''}
      >
        Give it
      </Button>
    </div>
  );
}

/** The codes that codings are dealt out to, each by its digit, with how many lie there. */
export function PileList(props: PileListProps) {
  const { code, codes, deal, codingIds, now, isNaming, onNaming, onGive, onGiveTo } = props;
  const rows = [
    { key: stays, digit: '0', name: code.name, isNew: false },
    ...deal.piles.map(({ key, name, codeId }) => ({ key, digit: key, name, isNew: codeId === null })),
  ];
  return (
    <div className={styles['side']}>
      <h3 className={styles['heading']}>Give it to</h3>
      <ul className={styles['piles']}>
        {rows.map(({ key, digit, name, isNew }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={now === key}
              aria-keyshortcuts={digit.length === 1 ? digit : undefined}
              className={styles['pile']}
              onClick={() => {
                onGive(key);
              }}
            >
              <span aria-hidden="true">{digit.length === 1 ? <Kbd keys={digit} /> : null}</span>
              <span className={styles['pileName']}>
                {name}
                {key === stays ? <span className={styles['aside']}> stays</span> : null}
                {isNew ? <span className={styles['aside']}> new</span> : null}
              </span>
              <span className={styles['pileCount']}>{countOn(deal, codingIds, key)}</span>
            </button>
          </li>
        ))}
      </ul>
      {isNaming ? (
        <NewPile code={code} codes={codes} onNaming={onNaming} onGiveTo={onGiveTo} />
      ) : (
        <Button
          icon={<Icon name="add" />}
          shortcut="N"
          onPress={() => {
            onNaming(true);
          }}
        >
          Another code
        </Button>
      )}
    </div>
  );
}
