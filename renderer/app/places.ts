import type { StudyInfo } from '#shared/contract/study.ts';
import type { IconName } from '../ui/icon/icon-paths.ts';

type Counted = {
  [Key in keyof StudyInfo]: StudyInfo[Key] extends number ? Key : never;
}[keyof StudyInfo];

/** A place of the workbench, as its navigation shows it. */
export type Place = {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
  /** What of the study is counted beside it. */
  readonly counts: Counted | 'unsettled' | null;
  /** The letter that leads there after "g". */
  readonly key: string;
};

type PlaceGroup = { readonly group: string; readonly items: readonly Place[] };

const place = (
  to: string,
  label: string,
  icon: IconName,
  key: string,
  counts: Place['counts'] = null,
): Place => ({ to, label, icon, key, counts });

/** All places, in the order of the work; a group without a name stands apart. */
export const places: readonly PlaceGroup[] = [
  {
    group: 'Data',
    items: [
      place('/sources', 'Sources', 'document', 's', 'sources'),
      place('/participants', 'Participants', 'people', 'p', 'participants'),
      place('/protocol', 'Protocol', 'list', 'o', 'prompts'),
      place('/names', 'Names', 'lock', 'n'),
    ],
  },
  {
    group: 'Analysis',
    items: [
      place('/search', 'Search', 'search', 'f'),
      place('/episodes', 'Episodes', 'episode', 'e', 'episodes'),
      place('/codebook', 'Codebook', 'code', 'c', 'codes'),
      place('/reconcile', 'Reconcile', 'compare', 'r', 'unsettled'),
      place('/themes', 'Themes', 'theme', 't', 'themes'),
      place('/queries', 'Queries', 'filter', 'q'),
    ],
  },
  {
    group: 'Findings',
    items: [
      place('/tables', 'Tables', 'table', 'b', 'tables'),
      place('/memos', 'Memos', 'memo', 'm', 'memos'),
    ],
  },
  { group: '', items: [place('/history', 'History', 'history', 'h')] },
];
