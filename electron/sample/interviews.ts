import type { Client } from '#shared/contract/client.ts';
import type { SourceText } from '#shared/contract/sources.ts';
import { findQuotation } from './find-stretch.ts';
import { requireOk } from './require-ok.ts';
import type { SampleFiles } from './sample-files.ts';

export type Interview = SampleFiles['interviews'][number] & { readonly source: SourceText };

/** Imports the interviews and gives them the names that people use for them. */
export async function importInterviews(client: Client, files: SampleFiles): Promise<readonly Interview[]> {
  const uploads = [];
  for (const interview of files.interviews) {
    uploads.push({
      name: interview.name,
      bytesId: await client.putBytes(interview.name, interview.bytes),
    });
  }
  const imported = await requireOk(client.call('sources.import', { files: uploads, participants: 'link' }));
  const interviews: Interview[] = [];
  for (const [index, interview] of files.interviews.entries()) {
    const sourceId = imported[index]?.sourceId ?? '';
    const title = `Interview ${index + 1}, ${interview.coding.participant}`;
    await requireOk(client.call('sources.rename', { sourceId, title }));
    const source = await requireOk(client.call('sources.read', { sourceId }));
    interviews.push({ ...interview, source });
  }
  return interviews;
}

/** Ties each leader's percentage of time to the words in which they said it. */
export async function tieEvidence(
  client: Client,
  files: SampleFiles,
  interviews: readonly Interview[],
): Promise<void> {
  const attributes = await requireOk(client.call('attributes.list', {}));
  const people = await requireOk(client.call('participants.list', {}));
  const attribute = attributes.find((candidate) => candidate.name === files.study.evidenceFor);
  for (const { coding, source } of interviews) {
    const person = people.find((candidate) => candidate.name === coding.participant);
    const known = person?.values.find((value) => value.attributeId === attribute?.id);
    const { text } = source;
    const stretch = findQuotation(text, coding.percentageOfTime.quotation, { start: 0, end: text.length });
    await requireOk(
      client.call('attributes.setValue', {
        participantId: person?.id ?? '',
        attributeId: attribute?.id ?? '',
        value: known?.value ?? null,
        missing: known?.missing ?? null,
        evidence: { sourceId: source.id, ...stretch },
      }),
    );
  }
}
