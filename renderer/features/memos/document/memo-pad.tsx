import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState, type Ref } from 'react';
import type { QuotedWords } from '#shared/contract/memos.ts';
import type { MemoDocument } from '#shared/memo/memo-document.ts';
import type { Anchor } from '../../../ui/popover/anchor.ts';
import { useOpenPlace } from '../../evidence/index.ts';
import { QuotationPicker } from '../editor/quotation-picker.tsx';
import { MemoWriter, plainSetting, type Setting } from './memo-writer.ts';
import { PadTools } from './pad-tools.tsx';
import styles from '../memo-prose.module.css';

/** The page as the one who keeps it safe uses it. */
export type MemoPadHandle = {
  readonly read: () => unknown;
  readonly size: () => number;
  readonly isEmpty: () => boolean;
  readonly replace: (document: MemoDocument, how: { readonly quietly: boolean }) => void;
  readonly focus: (at?: 'end') => void;
  /** Looks for what to quote at the caret. */
  readonly quote: () => void;
};

type MemoPadProps = {
  readonly ref: Ref<MemoPadHandle>;
  readonly label: string;
  readonly placeholder: string;
  /** What stands there at first. */
  readonly document: MemoDocument;
  readonly quotations: readonly QuotedWords[];
  readonly onWrite: () => void;
  readonly onLeave: () => void;
  /** In a narrow place: smaller words. */
  readonly isSmall?: boolean;
};

const sameSetting = (one: Setting, other: Setting): boolean =>
  one.isBold === other.isBold &&
  one.isItalic === other.isItalic &&
  one.heading === other.heading &&
  one.list === other.list &&
  one.isQuote === other.isQuote;

/** A page to write on: its words, what sets them, and quotations from the study. */
export function MemoPad(props: MemoPadProps) {
  const { ref, label, placeholder, quotations, onWrite, onLeave, isSmall = false } = props;
  const [first] = useState(props.document);
  const [setting, setSetting] = useState(plainSetting);
  const [asking, setAsking] = useState<{ readonly at: Anchor; readonly sign: string } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const writer = useRef<MemoWriter | null>(null);
  const left = useRef<unknown>(null);
  const open = useOpenPlace();
  const ask = (sign: string): void => {
    const at = writer.current?.caret;
    if (at !== undefined) {
      setAsking({ at, sign });
    }
  };
  const wrote = useEffectEvent(onWrite);
  const leave = useEffectEvent(onLeave);
  const askBySign = useEffectEvent(() => {
    ask('@');
  });
  const openQuoted = useEffectEvent((quoted: QuotedWords) => {
    if (quoted.place !== null) {
      open(quoted.place);
    }
  });
  const knowQuotations = useEffectEvent(() => {
    writer.current?.faces.know(quotations);
  });

  useEffect(() => {
    const made = new MemoWriter({
      label,
      placeholder,
      document: first,
      onWrite: () => {
        wrote();
      },
      onSetting: (next) => {
        setSetting((before) => (sameSetting(before, next) ? before : next));
      },
      onLeave: () => {
        leave();
      },
      onOpen: (quoted) => {
        openQuoted(quoted);
      },
      onAsk: () => {
        askBySign();
      },
    });
    writer.current = made;
    knowQuotations();
    if (place.current !== null) {
      made.mount(place.current);
    }
    return () => {
      // What was written last is still asked for when the page is gone.
      left.current = made.read();
      writer.current = null;
      made.destroy();
    };
  }, [label, placeholder, first]);
  useEffect(() => {
    writer.current?.faces.know(quotations);
  }, [quotations]);
  useImperativeHandle(ref, () => ({
    read: () => writer.current?.read() ?? left.current,
    size: () => writer.current?.size ?? 0,
    isEmpty: () => writer.current?.isEmpty ?? false,
    replace: (document, how) => writer.current?.replace(document, how),
    focus: (at) => writer.current?.focus(at ?? null),
    quote: () => {
      ask('');
    },
  }));

  // When the list is closed, and not while it still holds the focus; at once, since the next key may be a letter.
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking === null && wasAsking.current) {
      writer.current?.focus();
    }
    wasAsking.current = asking !== null;
  }, [asking]);

  return (
    <>
      <PadTools
        setting={setting}
        onSet={(how) => writer.current?.set(how)}
        onQuote={() => {
          ask('');
        }}
      />
      <div ref={place} className={`${styles['pad'] ?? ''} ${isSmall ? (styles['small'] ?? '') : ''}`} />
      {asking === null ? null : (
        <QuotationPicker
          anchor={asking.at}
          onPick={(quoted) => {
            setAsking(null);
            writer.current?.quote(quoted);
          }}
          onClose={() => {
            setAsking(null);
            if (asking.sign !== '') {
              writer.current?.type(asking.sign);
            }
          }}
        />
      )}
    </>
  );
}
