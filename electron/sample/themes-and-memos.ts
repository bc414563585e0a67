import type { Client } from '#shared/contract/client.ts';
import { documentOfText } from '#shared/memo/document-of-text.ts';
import type { MarkedEpisode } from './marking-round.ts';
import { requireOk } from './require-ok.ts';
import type { SampleFiles } from './sample-files.ts';
import type { Seats } from './seats.ts';

/** Gathers the consensus codes under their themes, in the order in which the paper's table has them. */
export async function gatherThemes(client: Client, files: SampleFiles): Promise<void> {
  const codes = await requireOk(client.call('codes.list', { of: 'consensus' }));
  for (const theme of files.codebook.themes) {
    const { id } = await requireOk(client.call('codes.create', { ...theme, kind: 'theme' }));
    const below = files.codebook.consensus
      .filter((code) => code.theme === theme.name)
      .map((code) => codes.find((candidate) => candidate.name === code.name)?.id ?? '');
    await requireOk(client.call('codes.move', { codeIds: below, parentId: id }));
  }
}

/** Writes the coders' memos, each about its own thing. */
export async function writeMemos(
  seats: Seats,
  files: SampleFiles,
  episodes: readonly MarkedEpisode[],
): Promise<void> {
  const people = await requireOk(seats.a.call('participants.list', {}));
  const codes = await requireOk(seats.a.call('codes.list', { of: 'consensus' }));
  const subject = (about: SampleFiles['memos'][number]['about']): string | null => {
    switch (about.kind) {
      case 'study':
        return null;
      case 'participant':
        return people.find((person) => person.name === about.name)?.id ?? '';
      case 'episode':
        return (
          episodes.find(
            (episode) =>
              episode.interview.coding.participant === about.name && episode.data.title === about.episode,
          )?.id ?? ''
        );
      case 'theme':
      case 'code':
        return codes.find((code) => code.kind === about.kind && code.name === about.name)?.id ?? '';
    }
  };
  for (const memo of files.memos) {
    const seat = seats[memo.by];
    const { content } = documentOfText(memo.text);
    // What is written on an episode begins with it.
    const quoted =
      memo.about.episode === undefined
        ? []
        : await requireOk(
            seat.call('memos.findQuotations', {
              words: `${memo.about.episode} ${memo.about.name}`,
              limit: 3,
            }),
          );
    const quotations = quoted
      .filter(({ quotation }) => quotation.of === 'episode')
      .map(({ quotation }) => ({ type: 'quotation', attrs: quotation }));
    await requireOk(
      seat.call('memos.write', {
        about: { kind: memo.about.kind, id: subject(memo.about) },
        kind: memo.kind,
        title: memo.title,
        document: { type: 'doc', content: [...quotations, ...content] },
      }),
    );
  }
}

/** Keeps the paper's matrix as a named table. */
export async function saveTable(client: Client, files: SampleFiles): Promise<void> {
  await requireOk(client.call('tables.save', { ...files.study.table, spec: {} }));
}
