import type { Coding } from '#shared/contract/codings.ts';
import { heardAt } from '#shared/domain/recording/heard-at.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import { countWords } from '#shared/text/count-words.ts';
import { codePatterns } from '../../../design/code-colours.ts';
import { CodeSwatch } from '../../../ui/code-swatch/code-swatch.tsx';
import { useCoders } from '../../rounds/index.ts';
import { momentInWords, useNow } from '../../screen/index.ts';
import type { CodingData } from '../use-coding-data.ts';
import { extentInWords } from './extent-in-words.ts';
import styles from './coding-card.module.css';

type CodingCardProps = {
  readonly data: CodingData;
  readonly codingIds: readonly string[];
  readonly onShow: (coding: Coding) => void;
};

/** When a stretch is heard, as far as the times of its turns tell. */
function heard(data: CodingData, coding: Coding): string | null {
  const times = heardAt(data.content?.turns ?? [], coding);
  if (times === null) {
    return null;
  }
  const from = clockTime(times.from);
  const to = clockTime(times.to);
  return from === to ? `about ${from}` : `about ${from} to ${to}`;
}

function One({ data, coding }: { readonly data: CodingData; readonly coding: Coding }) {
  const coders = useCoders();
  const now = useNow();
  const words = data.quote(coding);
  const pins = data.pins.filter(({ codingId }) => codingId === coding.id);
  const when = momentInWords(coding.createdAt, now);
  const extent = [countOf(countWords(words), 'word'), heard(data, coding)].filter((part) => part !== null);
  return (
    <>
      <p className={styles['words']} dir="auto">
        {extentInWords(words)}
      </p>
      <p className={styles['facts']}>
        {extent.join(', ')}
        <br />
        {coding.coderId === null ? `In the consensus, ${when}` : `${coders.name(coding.coderId)}, ${when}`}
        {pins.length === 0 ? null : (
          <>
            <br />
            {countOf(pins.length, 'quotation')} pinned
            {pins.some(({ isExemplar }) => isExemplar) ? ', with the exemplar of the code' : ''}
          </>
        )}
      </p>
    </>
  );
}

/** What is told of codings that are pointed at in the margin: of one, beside its name, all else; of several their names. */
export function CodingCard({ data, codingIds, onShow }: CodingCardProps) {
  const codings = codingIds.flatMap((id) => data.codings.find((coding) => coding.id === id) ?? []);
  const [first] = codings;
  if (first === undefined) {
    return null;
  }
  return codings.length === 1 ? (
    <One data={data} coding={first} />
  ) : (
    <ul className={styles['many']}>
      {codings.map((coding) => {
        const code = data.codesById.get(coding.codeId);
        return (
          <li key={coding.id}>
            <button
              type="button"
              className={styles['row']}
              onClick={() => {
                onShow(coding);
              }}
            >
              {code === undefined ? null : (
                <CodeSwatch hue={code.hue} pattern={codePatterns[code.pattern] ?? 'solid'} />
              )}
              <span dir="auto">{code?.name ?? 'A code'}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
