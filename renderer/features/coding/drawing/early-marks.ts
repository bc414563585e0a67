import type { Code } from '#shared/contract/codebook.ts';
import { lookOfNewCode } from '#shared/domain/code/look-of-new-code.ts';
import type { Pinned } from '#shared/domain/quotation/pinned-among.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import type { CodeToApply } from '../../../data/codings.ts';
import { codePatterns } from '../../../design/code-colours.ts';
import type { ReadCoding, ReadEpisode, ReadPin } from '../../../transcript/read-content.ts';
import type { CodingData } from '../use-coding-data.ts';

let count = 0;

/** What is drawn with the key already, under an id of its own until the study has answered. */
const earlyId = (): string => {
  count += 1;
  return `early ${count}`;
};

/** A coding as it will look; of a new code, as it looks unless others made codes meanwhile. */
export function earlyCoding(
  { start, end }: Anchor,
  wanted: CodeToApply,
  { codes, codesById }: Pick<CodingData, 'codes' | 'codesById'>,
): ReadCoding {
  const known: Pick<Code, 'name' | 'hue' | 'pattern'> | undefined =
    'codeId' in wanted
      ? codesById.get(wanted.codeId)
      : codes.find(({ name, kind }) => kind === 'code' && name === wanted.newCode);
  const { name, hue, pattern } = known ?? {
    name: 'newCode' in wanted ? wanted.newCode : '',
    ...lookOfNewCode(codes.filter(({ kind }) => kind === 'code').length),
  };
  return { id: earlyId(), start, end, name, hue, pattern: codePatterns[pattern] ?? 'solid' };
}

/** An episode as it will look until it has its number and its title. */
export const earlyEpisode = ({ start, end }: Anchor): Omit<ReadEpisode, 'number'> => ({
  id: earlyId(),
  start,
  end,
  title: 'on its way',
});

/** A pin as it will be. */
export const earlyPin = ({ start, end }: Anchor): ReadPin => ({ id: earlyId(), start, end });

/** A coding as it looks when words of it are pinned, or none are. */
export function pinnedAs(coding: ReadCoding, pinned: Pinned | undefined): ReadCoding {
  const { id, start, end, name, hue, pattern } = coding;
  const bare = { id, start, end, name, hue, pattern };
  return pinned === undefined ? bare : { ...bare, pinned };
}
