import { useEffect, useRef, useState, type RefObject } from 'react';
import { nameFinder } from '#shared/deidentify/find-names.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useDo } from '../../data/use-do.ts';
import type { ReadContent, ReadPlace } from '../../transcript/read-content.ts';
import type { TranscriptHandle } from '../../transcript/transcript.tsx';
import { announce } from '../../ui/announcer/announce.ts';
import { Button } from '../../ui/button/button.tsx';
import { AnchoredPopover } from '../../ui/popover/popover.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { correctText } from './correcting.commands.ts';
import { wordsToCorrect } from './words-to-correct.ts';
import styles from './correcting.module.css';

type CorrectionEditorProps = {
  readonly sourceId: string;
  /** Null while there is no text to correct. */
  readonly content: ReadContent | null;
  readonly place: ReadPlace | null;
  readonly page: RefObject<TranscriptHandle | null>;
  /** Where the corrected words will stand when they are on the page; null where they won't, after all. */
  readonly onCorrect: (words: Anchor | null) => void;
};

type EditingProps = Omit<CorrectionEditorProps, 'place' | 'page' | 'content'> & {
  readonly words: Anchor;
  readonly was: string;
  readonly close: () => void;
};

function Editing({ sourceId, words, was, close, onCorrect }: EditingProps) {
  const correct = useDo('corrections.correct');
  const [text, setText] = useState(was);
  const [problem, setProblem] = useState<string | null>(null);
  const names = useAsk('pseudonyms.list', {}).data;
  const listed = nameFinder(names ?? [])(text)[0];
  const apply = async (): Promise<void> => {
    if (text === was) {
      close();
      return;
    }
    onCorrect({ start: words.start, end: words.start + text.length });
    const edits = [{ start: words.start, end: words.end, text, was }];
    const result = await correct({ sourceId, edits }, { quietly: true });
    if (result.ok) {
      announce(text === '' ? `Took out “${was}”.` : `Corrected “${was}” to “${text}”.`);
      close();
    } else {
      onCorrect(null);
      setProblem(result.error.message);
    }
  };
  return (
    <div className={styles['editor']}>
      <TextArea
        label="Correct the text"
        lines={Math.min(8, Math.ceil(was.length / 48))}
        value={text}
        onChange={(changed) => {
          setText(changed);
          setProblem(null);
        }}
        onSubmit={() => void apply()}
        isSubmittedByEnter
        autoFocus
        description={
          listed === undefined
            ? 'What is marked and coded here keeps its words.'
            : `“${listed.found}” is a listed name, for which ${listed.replacement} stands.`
        }
        error={problem ?? undefined}
      />
      <div className={styles['actions']}>
        <Button kind="quiet" shortcut="Escape" onPress={close}>
          Leave it
        </Button>
        <Button kind="main" shortcut="Enter" isDisabled={text === was} onPress={() => void apply()}>
          Correct
        </Button>
      </div>
    </div>
  );
}

/** Opens at the selected words, or the word at the caret, to be written anew. */
export function CorrectionEditor({ content, place, page, ...rest }: CorrectionEditorProps) {
  const [words, setWords] = useState<Anchor | null>(null);
  const meant = content === null || place === null ? null : wordsToCorrect(content, place);
  useCommand(
    correctText,
    () => {
      if (meant !== null) {
        page.current?.select(meant);
        setWords(meant);
      }
    },
    meant !== null,
    content === null ? 'There is no text to correct here' : 'Select the words to correct first',
  );
  const wasOpen = useRef(false);
  useEffect(() => {
    if (words === null && wasOpen.current) page.current?.focus();
    wasOpen.current = words !== null;
  }, [words, page]);
  if (words === null || content === null) {
    return null;
  }
  const { x, y, width, height } = page.current?.placeOf(words) ?? new DOMRect();
  const close = (): void => {
    setWords(null);
  };
  return (
    <AnchoredPopover
      isOpen
      label="Correct the text"
      placement="bottom start"
      anchor={{ x, y, width, height }}
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Editing {...rest} words={words} was={content.text.slice(words.start, words.end)} close={close} />
    </AnchoredPopover>
  );
}
