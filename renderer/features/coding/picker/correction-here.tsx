import type { RefObject } from 'react';
import type { Anchor } from '#shared/text/anchor.ts';
import type { ReadContent } from '../../../transcript/read-content.ts';
import type { TranscriptHandle } from '../../../transcript/transcript.tsx';
import { CorrectionEditor } from '../../correcting/index.ts';
import { useCodingStore } from '../coding-store.ts';

type CorrectionHereProps = {
  readonly sourceId: string;
  readonly content: ReadContent | null;
  readonly page: RefObject<TranscriptHandle | null>;
  readonly onCorrect: (words: Anchor | null) => void;
};

/** Lets the text be corrected where the person is; only this is drawn again as they move. */
export function CorrectionHere(props: CorrectionHereProps) {
  const place = useCodingStore((state) => state.place);
  return <CorrectionEditor {...props} place={place} />;
}
