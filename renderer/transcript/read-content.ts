import type { Pinned } from '#shared/domain/quotation/pinned-among.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import type { SpeakerRole, Turn } from '#shared/text/turn.ts';
import type { CodePattern } from '../design/code-colours.ts';

type ReadSpeaker = { readonly label: string; readonly role: SpeakerRole };

/** What is read and never changes while it is read. Offsets are UTF-16 code units of `text`. */
export type ReadContent = {
  readonly text: string;
  readonly turns: readonly Turn[];
  readonly speakers: readonly ReadSpeaker[];
};

/** A stretch with a bracket and a number in the left margin. */
export type ReadEpisode = Anchor & { readonly id: string; readonly number: number; readonly title: string };

/** A stretch with a tint, an underline, and a named stripe in the right margin. */
export type ReadCoding = Anchor & {
  readonly id: string;
  readonly name: string;
  /** Null for what is marked but isn't a code, such as the evidence of an attribute. */
  readonly hue: number | null;
  readonly pattern: CodePattern;
  /** Whether words of it are pinned as a quotation, and one of these is the exemplar of its code; left out where none are. */
  readonly pinned?: Pinned;
};

/** Words that are pinned as a quotation. */
export type ReadPin = Anchor & { readonly id: string };

/** Where the person is: an empty anchor is a caret. `words` is the stretch they mean, if they selected any. */
export type ReadPlace = { readonly caret: Anchor; readonly words: Anchor | null };
