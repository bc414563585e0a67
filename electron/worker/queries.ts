import type { QueryContext } from '#electron/services/access/context.ts';
import { listNames } from '#electron/services/access/listed-names.ts';
import { checkText } from '#electron/services/access/refuse-names.ts';
import { agreementOfRound } from '#electron/services/agreement/agreement-of-round.ts';
import { agreementOfTable } from '#electron/services/agreement/agreement-of-table.ts';
import { exportCodebook } from '#electron/services/codebook-files/export-codebook.ts';
import { previewCodebook } from '#electron/services/codebook-files/import-codebook.ts';
import { codeCounts } from '#electron/services/codebook/code-counts.ts';
import { codeUsers } from '#electron/services/codebook/code-users.ts';
import { codeLineage } from '#electron/services/codebook/lineage/code-lineage.ts';
import { previewMerge } from '#electron/services/codebook/merge/preview-merge.ts';
import { listCodes } from '#electron/services/codebook/read-codes.ts';
import { dealableCodings } from '#electron/services/codebook/split/dealable-codings.ts';
import { listCoders } from '#electron/services/coders/read-coders.ts';
import { listCodings } from '#electron/services/codings/list-codings.ts';
import { listEpisodeKinds } from '#electron/services/episodes/kinds/list-kinds.ts';
import { readEpisodes } from '#electron/services/episodes/read-episodes.ts';
import { readOpenings } from '#electron/services/episodes/read-openings.ts';
import { readProgress } from '#electron/services/episodes/read-progress.ts';
import { exportStudy } from '#electron/services/export/export-study.ts';
import { findResults } from '#electron/services/finding/find-results.ts';
import { foundStretches } from '#electron/services/finding/stretches.ts';
import { makePackage } from '#electron/services/handover/make-package.ts';
import { exportHistory } from '#electron/services/history/export-history.ts';
import { listActions } from '#electron/services/history/list-actions.ts';
import { listThings } from '#electron/services/history/list-things.ts';
import { whatDepends } from '#electron/services/history/single/what-depends.ts';
import { stepChanges } from '#electron/services/history/step-changes.ts';
import { codebookThen } from '#electron/services/history/then/codebook-then.ts';
import { momentOf } from '#electron/services/history/then/moment.ts';
import { sourceThen } from '#electron/services/history/then/source-then.ts';
import { computeMatrix } from '#electron/services/matrix/compute-matrix.ts';
import { exportMatrix } from '#electron/services/matrix/export-matrix.ts';
import { matrixEvidence } from '#electron/services/matrix/matrix-evidence.ts';
import { listTables } from '#electron/services/matrix/named-tables.ts';
import { exportMemos } from '#electron/services/memos/export-memos.ts';
import { findQuotations, quoteStretch } from '#electron/services/memos/find-quotations.ts';
import { listVersionsOfMemo, readVersionOfMemo } from '#electron/services/memos/memo-versions.ts';
import { listMemos, readMemos } from '#electron/services/memos/read-memos.ts';
import { listAttributes, listParticipants } from '#electron/services/participants/read-participants.ts';
import { readSampling } from '#electron/services/participants/sampling/read-sampling.ts';
import { participantTable } from '#electron/services/participants/tables/compute-table.ts';
import { exportParticipants } from '#electron/services/participants/tables/export-participants.ts';
import { previewTable } from '#electron/services/participants/tables/import-table.ts';
import { listParticipantTables } from '#electron/services/participants/tables/named-tables.ts';
import { readAnswers } from '#electron/services/protocol/read-answers.ts';
import { listPlaces } from '#electron/services/protocol/read-places.ts';
import { readPromptFile } from '#electron/services/protocol/read-prompt-file.ts';
import { listPrompts } from '#electron/services/protocol/read-prompts.ts';
import { writeKey } from '#electron/services/pseudonyms/change-names.ts';
import { copyWithoutNames } from '#electron/services/pseudonyms/copy-study.ts';
import { findHits } from '#electron/services/pseudonyms/find-hits.ts';
import { propose } from '#electron/services/pseudonyms/propose-name.ts';
import { exportQuery } from '#electron/services/queries/export-query.ts';
import { listQueries } from '#electron/services/queries/kept-queries.ts';
import { runQuery } from '#electron/services/queries/run-query.ts';
import { examplesOfCode } from '#electron/services/quotations/examples-of-code.ts';
import { listQuotations } from '#electron/services/quotations/list-quotations.ts';
import { listSources } from '#electron/services/reading/list-sources.ts';
import { readBoard } from '#electron/services/reconciliation/read-board.ts';
import { readUnits } from '#electron/services/reconciliation/read-units.ts';
import { listRecordings, recordingOfSource } from '#electron/services/recordings/read-recordings.ts';
import { codeQuotations } from '#electron/services/retrieval/code-quotations.ts';
import { readRounds } from '#electron/services/rounds/read-rounds.ts';
import { findPassages } from '#electron/services/search/find-passages.ts';
import { findInSources } from '#electron/services/search/find.ts';
import { getSession } from '#electron/services/session/session.ts';
import { getSettings } from '#electron/services/settings/kept-settings.ts';
import { originalOfSource } from '#electron/services/sources/original-of-source.ts';
import { readSource } from '#electron/services/sources/source-text.ts';
import { checkStudy } from '#electron/services/study/check-study.ts';
import { studyInfo } from '#electron/services/study/study-info.ts';
import { compareCodes } from '#electron/services/together/compare-codes.ts';
import { countTogether } from '#electron/services/together/count-together.ts';
import { placesTogether } from '#electron/services/together/places-together.ts';
import { listAdrift } from '#electron/services/versions/adrift-rows.ts';
import { listVersions, originalOfVersion } from '#electron/services/versions/list-versions.ts';
import type { Reader } from '#electron/study/database.ts';
import type { NameOfKind, OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';

export type QueryName = NameOfKind<'query'>;

type QueryHandler<Name extends QueryName> = (
  db: Reader,
  input: ParsedInputOf<Name>,
  context: QueryContext,
) => Promise<OutputOf<Name>>;

/** Which service answers which query. The compiler fails where one is missing or does not fit its contract. */
export const queries: { readonly [Name in QueryName]: QueryHandler<Name> } = {
  'study.info': studyInfo,
  'study.check': checkStudy,
  'study.export': exportStudy,
  'session.get': getSession,
  'coders.list': listCoders,
  'sources.list': listSources,
  'sources.read': readSource,
  'sources.original': originalOfSource,
  'corrections.versions': listVersions,
  'corrections.originalOfVersion': originalOfVersion,
  'corrections.adrift': listAdrift,
  'recordings.list': listRecordings,
  'recordings.ofSource': recordingOfSource,
  'participants.list': listParticipants,
  'attributes.list': listAttributes,
  'participants.readTable': previewTable,
  'participants.export': exportParticipants,
  'participantTables.list': listParticipantTables,
  'participantTables.compute': participantTable,
  'sampling.read': readSampling,
  'prompts.list': listPrompts,
  'prompts.readFile': (_db, input, context) => readPromptFile(input, context.bytes),
  'prompts.places': listPlaces,
  'prompts.answers': readAnswers,
  'pseudonyms.list': listNames,
  'pseudonyms.propose': propose,
  'pseudonyms.key': writeKey,
  'pseudonyms.hits': findHits,
  'pseudonyms.copy': copyWithoutNames,
  'pseudonyms.check': checkText,
  'rounds.list': async (db) => [...(await readRounds(db))],
  'packages.make': makePackage,
  'episodes.list': readEpisodes,
  'episodes.openings': readOpenings,
  'episodes.progress': readProgress,
  'episodeKinds.list': listEpisodeKinds,
  'codes.list': listCodes,
  'codes.counts': codeCounts,
  'codes.quotations': codeQuotations,
  'codes.export': exportCodebook,
  'codes.readFile': previewCodebook,
  'codes.together': countTogether,
  'codes.compare': compareCodes,
  'codes.placesTogether': placesTogether,
  'codes.previewMerge': previewMerge,
  'codes.dealable': dealableCodings,
  'codes.lineage': codeLineage,
  'codes.users': codeUsers,
  'codings.list': listCodings,
  'quotations.list': listQuotations,
  'quotations.examples': examplesOfCode,
  'reconciliation.board': readBoard,
  'reconciliation.units': readUnits,
  'agreement.ofRound': agreementOfRound,
  'agreement.ofRatings': (_db, input, context) => agreementOfTable(input, context.bytes),
  'matrix.compute': computeMatrix,
  'matrix.evidence': matrixEvidence,
  'matrix.export': exportMatrix,
  'tables.list': listTables,
  'settings.read': getSettings,
  'memos.list': listMemos,
  'memos.read': readMemos,
  'memos.versions': listVersionsOfMemo,
  'memos.readVersion': readVersionOfMemo,
  'memos.findQuotations': findQuotations,
  'memos.quote': quoteStretch,
  'memos.export': exportMemos,
  'search.find': findInSources,
  'search.results': findResults,
  'search.stretches': foundStretches,
  'queries.run': runQuery,
  'queries.export': exportQuery,
  'queries.list': listQueries,
  'search.passages': findPassages,
  'history.list': listActions,
  'history.step': stepChanges,
  'history.things': listThings,
  'history.whatDepends': whatDepends,
  'history.export': exportHistory,
  'history.then': momentOf,
  'history.codebookThen': codebookThen,
  'history.sourceThen': sourceThen,
};
