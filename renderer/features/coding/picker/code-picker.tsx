import { useEffect, useRef, useState, type RefObject } from 'react';
import { inVivoName } from '#shared/domain/code/in-vivo-name.ts';
import { fold } from '#shared/text/fold.ts';
import type { CodeToApply } from '../../../data/codings.ts';
import { useAsk } from '../../../data/use-ask.ts';
import type { TranscriptHandle } from '../../../transcript/transcript.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { PickList } from '../../../ui/pick-list/pick-list.tsx';
import { Slip } from '../../../ui/popover/slip.tsx';
import { pickFor, useCodingStore, type Picking } from '../coding-store.ts';
import type { CodingData } from '../use-coding-data.ts';
import { pickOptions } from './pick-options.tsx';
import styles from '../coding.module.css';

type CodePickerProps = {
  readonly data: CodingData;
  readonly page: RefObject<TranscriptHandle | null>;
  readonly onPick: (words: Picking, code: CodeToApply) => void;
};

type PickerOnProps = CodePickerProps & { readonly words: Picking };

const nothing: readonly never[] = [];

/** What the list is for: words, or a coding that is to have another code. */
function labelFor(data: CodingData, words: Picking, replaced: string | undefined): string {
  if (replaced !== undefined) return `Code in place of “${replaced}”`;
  return data.isHeard ? `Code for ${data.quote(words)}` : 'Code for the selected words';
}

/** The list of codes for some words. */
function PickerOn({ data, page, onPick, words }: PickerOnProps) {
  const [query, setQuery] = useState('');
  const slots = useCodingStore(({ slots: { codes } }) => codes);
  const counts = useAsk('codes.counts', { of: data.book }).data ?? nothing;
  const quotation = data.isHeard ? '' : data.quote(words);
  const name = query.trim();
  const inVivo = inVivoName(quotation, name);
  const isKnown = data.codes.some((code) => fold(code.name) === fold(name));
  const pick = (code: CodeToApply): void => {
    // Back in the text first, while all there is as it was: what is drawn and taken away then is laid out once.
    page.current?.focus();
    pickFor(null);
    onPick(words, code);
  };
  const create = {
    id: 'create',
    label: `Create “${name}”`,
    shortcut: 'Mod+Enter',
    onAction: () => {
      pick({ newCode: name });
    },
  };
  const quote = {
    id: 'in vivo',
    label: `In vivo: “${inVivo}”`,
    shortcut: query === '' ? 'V' : 'Mod+Shift+V',
    mark: <Icon name="quote" size={14} />,
    onAction: () => {
      pick({ newCode: inVivo });
    },
  };
  const actions = [...(name === '' || isKnown ? [] : [create]), ...(inVivo === '' ? [] : [quote])];
  const isFirst = data.codes.length === 0;
  const before = data.codings.find(({ id }) => id === words.replaces)?.codeId ?? '';
  const replaced = data.codesById.get(before)?.name;
  return (
    <div className={styles['picker']}>
      <PickList
        label={labelFor(data, words, replaced)}
        text={query}
        onTextChange={setQuery}
        placeholder={
          replaced === undefined
            ? isFirst
              ? 'Name a first code'
              : 'Find or name a code'
            : `Instead of “${replaced}”`
        }
        options={pickOptions(
          data.codes.filter(({ id }) => id !== before),
          counts,
          slots,
          name,
        )}
        onPick={(codeId) => {
          pick({ codeId });
        }}
        actions={actions}
        {...(actions.length > 0 ? {} : { empty: isFirst ? 'No codes yet' : 'No code fits' })}
      />
    </div>
  );
}

/** Has what is drawn at a place in the window drawn again when the window's size, and with it the place, is another. */
function useWindowSize(): void {
  const [, setChanges] = useState(0);
  useEffect(() => {
    const listen = (): void => {
      setChanges((changes) => changes + 1);
    };
    window.addEventListener('resize', listen);
    return () => {
      window.removeEventListener('resize', listen);
    };
  }, []);
}

/** Opens at the words and takes a code for them: one there is, a new one, or the words themselves. */
export function CodePicker(props: CodePickerProps) {
  const { page } = props;
  const words = useCodingStore(({ picking }) => picking);
  const wasOpen = useRef(false);
  // At once and not a frame later: the next key may be an arrow.
  useEffect(() => {
    if (words === null && wasOpen.current) page.current?.focus();
    wasOpen.current = words !== null;
  }, [words, page]);
  useWindowSize();
  if (words === null) {
    return null;
  }
  const { x, y, width, height } = page.current?.placeOf(words) ?? new DOMRect();
  return (
    <Slip
      label="Choose a code"
      anchor={{ x, y, width, height }}
      onClose={() => {
        pickFor(null);
      }}
    >
      <PickerOn {...props} words={words} />
    </Slip>
  );
}
