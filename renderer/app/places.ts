/** The places of the workbench, as its navigation shows them. */
export const places = [
  {
    group: 'Data',
    items: [
      { to: '/sources', label: 'Sources', counts: 'sources' },
      { to: '/participants', label: 'Participants', counts: 'participants' },
      { to: '/protocol', label: 'Protocol', counts: 'prompts' },
    ],
  },
  {
    group: 'Analysis',
    items: [
      { to: '/episodes', label: 'Episodes', counts: 'episodes' },
      { to: '/codebook', label: 'Codebook', counts: 'codes' },
      { to: '/reconcile', label: 'Reconcile', counts: null },
      { to: '/themes', label: 'Themes', counts: 'themes' },
    ],
  },
  {
    group: 'Findings',
    items: [
      { to: '/tables', label: 'Tables', counts: 'tables' },
      { to: '/memos', label: 'Memos', counts: 'memos' },
    ],
  },
  { group: '', items: [{ to: '/history', label: 'History', counts: null }] },
] as const;

export type Place = (typeof places)[number]['items'][number];
