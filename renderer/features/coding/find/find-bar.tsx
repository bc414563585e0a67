import { useDeferredValue, useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { Anchor } from '#shared/text/anchor.ts';
import { useCommand } from '../../../commands/use-command.ts';
import type { ReadContent } from '../../../transcript/read-content.ts';
import type { TranscriptHandle } from '../../../transcript/transcript.tsx';
import { announce } from '../../../ui/announcer/announce.ts';
import { IconButton } from '../../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { SearchField } from '../../../ui/search-field/search-field.tsx';
import { useCodingStore } from '../coding-store.ts';
import { closeFind, lookFor, openFind, useFindStore } from './find-store.ts';
import { findHere, nextFound, previousFound } from './find.commands.ts';
import { useFound } from './use-found.ts';
import styles from './find-bar.module.css';

type FindBarProps = {
  /** The text that is on the page; null while it is on its way. */
  readonly content: ReadContent | null;
  readonly page: RefObject<TranscriptHandle | null>;
};

/** Which of the places that were found the selection is at, or the first behind it; -1 where there is none. */
function placeAt(found: readonly Anchor[], at: number): number {
  const next = found.findIndex(({ start }) => start >= at);
  return next === -1 && found.length > 0 ? 0 : next;
}

/** Finds words in the transcript that is open: every place lights up while one types, and one of them is selected. */
export function FindBar({ content, page }: FindBarProps) {
  const { isOpen, words } = useFindStore();
  const sought = useDeferredValue(words);
  const found = useFound(content, sought, isOpen);
  const caret = useCodingStore((state) => state.place?.caret ?? null);
  const field = useRef<HTMLInputElement>(null);
  const here = found.findIndex(({ start, end }) => start === caret?.start && end === caret.end);

  const show = (index: number): void => {
    const anchor = found[index];
    if (anchor !== undefined) {
      page.current?.select(anchor);
      announce(`${index + 1} of ${found.length}`);
    }
  };
  const step = (by: 1 | -1): void => {
    const from = here === -1 ? placeAt(found, caret?.start ?? 0) - (by === 1 ? 1 : 0) : here;
    show((from + by + found.length) % found.length);
  };
  const leave = (): void => {
    closeFind();
    page.current?.focus();
  };

  useCommand(findHere, () => {
    openFind();
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.select();
    });
  });
  const hasFound = isOpen && found.length > 0;
  const why = 'Find some words first';
  useCommand(
    nextFound,
    () => {
      step(1);
    },
    hasFound,
    why,
  );
  useCommand(
    previousFound,
    () => {
      step(-1);
    },
    hasFound,
    why,
  );

  const paint = useEffectEvent((places: readonly Anchor[]) => {
    page.current?.showFound(places);
    if (places.length > 0 && document.activeElement === field.current) {
      show(placeAt(places, caret?.start ?? 0));
    }
  });
  useEffect(() => {
    paint(isOpen ? found : []);
  }, [found, isOpen]);

  if (!isOpen) {
    return null;
  }
  const count = `${here === -1 ? '' : `${here + 1} of `}${found.length.toLocaleString('en')}`;
  return (
    <div
      role="search"
      aria-label="Find in this transcript"
      className={styles['bar']}
      // Before the field, whose Escape only empties it.
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          leave();
        } else if (event.key === 'Enter' && event.shiftKey && found.length > 0) {
          event.preventDefault();
          step(-1);
        }
      }}
    >
      <SearchField
        ref={field}
        label="Find in this transcript"
        isLabelHidden
        placeholder="Letters, “a phrase”, begin*, OR"
        value={words}
        found={words.trim() === '' ? undefined : found.length === 0 ? 'Nowhere' : count}
        onChange={lookFor}
        onSubmit={() => {
          if (found.length > 0) step(1);
        }}
      />
      <IconButton
        icon={<Icon name="chevron-up" />}
        label="Previous place"
        shortcut={previousFound}
        isDisabled={found.length === 0}
        onPress={() => {
          step(-1);
        }}
      />
      <IconButton
        icon={<Icon name="chevron-down" />}
        label="Next place"
        shortcut={nextFound}
        isDisabled={found.length === 0}
        onPress={() => {
          step(1);
        }}
      />
      <IconButton icon={<Icon name="close" />} label="Stop finding" onPress={leave} />
    </div>
  );
}
