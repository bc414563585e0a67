import { useState } from 'react';
import type { QuotedWords } from '#shared/contract/memos.ts';
import { quotationKey } from '#shared/memo/quotations-of.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import type { PickOption } from '../../../ui/pick-list/pick-entries.ts';
import { PickList } from '../../../ui/pick-list/pick-list.tsx';
import type { Anchor } from '../../../ui/popover/anchor.ts';
import { AnchoredPopover } from '../../../ui/popover/popover.tsx';
import { quotedPlace } from '../quoted-place.ts';
import styles from './memo.module.css';

type QuotationPickerProps = {
  readonly anchor: Anchor;
  readonly onPick: (quoted: QuotedWords) => void;
  readonly onClose: () => void;
};

const groups = { episode: 'Episodes', coding: 'Codings', words: 'Words' } as const;
const icons = { episode: 'episode', coding: 'code', words: 'quote' } as const;

const longest = 120;

const opening = (words: string): string => {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
};

const optionOf = (quoted: QuotedWords): PickOption => ({
  id: quotationKey(quoted.quotation),
  label: opening(quoted.words),
  detail: quotedPlace(quoted),
  group: groups[quoted.quotation.of],
  mark: <Icon name={icons[quoted.quotation.of]} size={14} />,
});

/** Opens at the caret and finds what can be quoted: episodes, codings, and sentences with the words that are written. */
export function QuotationPicker({ anchor, onPick, onClose }: QuotationPickerProps) {
  const [words, setWords] = useState('');
  const found = useAsk('memos.findQuotations', { words }, { keepLast: true, quietly: true }).data;
  const quotations = found ?? [];
  return (
    <AnchoredPopover
      isOpen
      isBare
      label="Quote from the study"
      anchor={anchor}
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose();
        }
      }}
    >
      <div className={styles['picker']}>
        <PickList
          label="What to quote"
          text={words}
          onTextChange={setWords}
          placeholder="Find an episode, a coding or words"
          options={quotations.map(optionOf)}
          onPick={(id) => {
            const quoted = quotations.find(({ quotation }) => quotationKey(quotation) === id);
            if (quoted !== undefined) {
              onPick(quoted);
            }
          }}
          empty={
            found === undefined
              ? 'Looking'
              : words === ''
                ? 'Write words to look for'
                : 'Nothing fits these words'
          }
        />
      </div>
    </AnchoredPopover>
  );
}
