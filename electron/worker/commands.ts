import type { CommandContext } from '#electron/services/access/context.ts';
import { importCodebook } from '#electron/services/codebook-files/import-codebook.ts';
import { changeCode } from '#electron/services/codebook/change-code.ts';
import { createCode } from '#electron/services/codebook/create-code.ts';
import { recolourCodes } from '#electron/services/codebook/many/recolour-codes.ts';
import { removeUnused } from '#electron/services/codebook/many/remove-unused.ts';
import { retireCodes } from '#electron/services/codebook/many/retire-codes.ts';
import { mergeCodes } from '#electron/services/codebook/merge/merge-codes.ts';
import { moveCodes } from '#electron/services/codebook/move-codes.ts';
import { removeCode } from '#electron/services/codebook/remove-code.ts';
import { splitCode } from '#electron/services/codebook/split/split-code.ts';
import { addCoder } from '#electron/services/coders/add-coder.ts';
import { renameCoder } from '#electron/services/coders/rename-coder.ts';
import { applyCode } from '#electron/services/codings/apply-code.ts';
import { changeCoding } from '#electron/services/codings/change-coding.ts';
import { removeCoding } from '#electron/services/codings/remove-coding.ts';
import { correctText } from '#electron/services/corrections/correct-text.ts';
import { changeEpisode } from '#electron/services/episodes/change-episode.ts';
import { joinEpisodes } from '#electron/services/episodes/join-episodes.ts';
import { removeEpisodeKind } from '#electron/services/episodes/kinds/remove-kind.ts';
import { saveEpisodeKind } from '#electron/services/episodes/kinds/save-kind.ts';
import { markEpisode } from '#electron/services/episodes/mark-episode.ts';
import { removeEpisode } from '#electron/services/episodes/remove-episode.ts';
import { setEpisodeDone } from '#electron/services/episodes/set-episode-done.ts';
import { splitEpisode } from '#electron/services/episodes/split-episode.ts';
import { codeFound } from '#electron/services/finding/code-found.ts';
import { markFound } from '#electron/services/finding/mark-found.ts';
import { undoOne } from '#electron/services/history/single/undo-one.ts';
import { redo, undo } from '#electron/services/history/undo-redo.ts';
import { removeTable, saveTable } from '#electron/services/matrix/named-tables.ts';
import { addQuotations } from '#electron/services/memos/add-quotations.ts';
import { removeMemo, writeMemo } from '#electron/services/memos/write-memo.ts';
import { addParticipants } from '#electron/services/participants/add-participants.ts';
import { arrangeAttributes, arrangeParticipants } from '#electron/services/participants/arrange.ts';
import { addAttribute } from '#electron/services/participants/attributes/add-attribute.ts';
import { changeAttribute } from '#electron/services/participants/attributes/change-attribute.ts';
import { addClasses, changeClasses } from '#electron/services/participants/attributes/classes.ts';
import { removeAttribute } from '#electron/services/participants/attributes/remove-attribute.ts';
import { setAttributeValue } from '#electron/services/participants/attributes/set-value.ts';
import { setAttributeValues } from '#electron/services/participants/attributes/set-values.ts';
import { removeParticipant } from '#electron/services/participants/remove-participant.ts';
import { renameParticipant } from '#electron/services/participants/rename-participant.ts';
import { exceptFromRule, followRule } from '#electron/services/participants/sampling/except.ts';
import { clearSample, setSampleRule } from '#electron/services/participants/sampling/set-rule.ts';
import {
  removeParticipantTable,
  saveParticipantTable,
} from '#electron/services/participants/tables/named-tables.ts';
import { addPrompt } from '#electron/services/protocol/add-prompt.ts';
import { addPrompts } from '#electron/services/protocol/add-prompts.ts';
import { changePrompt } from '#electron/services/protocol/change-prompt.ts';
import { movePrompt, renumberPrompts } from '#electron/services/protocol/order-prompts.ts';
import { removePrompt } from '#electron/services/protocol/remove-prompt.ts';
import {
  clearPlace,
  confirmPlaces,
  markNotAsked,
  setPlace,
} from '#electron/services/protocol/settle-place.ts';
import { applyPseudonyms } from '#electron/services/pseudonyms/apply-pseudonyms.ts';
import { forgetNames, listKey, removeName, saveName } from '#electron/services/pseudonyms/change-names.ts';
import { removeQuery, saveQuery } from '#electron/services/queries/kept-queries.ts';
import { setExemplar, unpinQuotation } from '#electron/services/quotations/change-pins.ts';
import { pinQuotation } from '#electron/services/quotations/pin-quotation.ts';
import { setReading } from '#electron/services/reading/set-reading.ts';
import { carryAgreed } from '#electron/services/reconciliation/carry-agreed.ts';
import { closeRound } from '#electron/services/reconciliation/close-round.ts';
import { decideCodes, reopenCodes } from '#electron/services/reconciliation/decide-codes.ts';
import { decideUnit, reopenUnit } from '#electron/services/reconciliation/decide-unit.ts';
import { untieRecording } from '#electron/services/recordings/tie-recording.ts';
import { timeTurn } from '#electron/services/recordings/time-turn.ts';
import { recodeCodings } from '#electron/services/retrieval/recode-codings.ts';
import { addCoderToRound } from '#electron/services/rounds/add-coder-to-round.ts';
import { changeRound } from '#electron/services/rounds/change-round.ts';
import { compareRound } from '#electron/services/rounds/compare-round.ts';
import { finishRound, resumeRound } from '#electron/services/rounds/finish-round.ts';
import { openRound } from '#electron/services/rounds/open-round.ts';
import { actAs } from '#electron/services/session/session.ts';
import { keepKeys } from '#electron/services/settings/kept-settings.ts';
import { removeSource } from '#electron/services/sources/remove-source.ts';
import { renameSource } from '#electron/services/sources/rename-source.ts';
import { assignSpeaker } from '#electron/services/sources/speakers/assign-speaker.ts';
import { mergeSpeakers } from '#electron/services/sources/speakers/merge-speakers.ts';
import { renameSpeaker } from '#electron/services/sources/speakers/rename-speaker.ts';
import { renameStudy } from '#electron/services/study/rename-study.ts';
import { letAdriftGo, placeAdrift } from '#electron/services/versions/place-adrift.ts';
import type { Writer } from '#electron/study/database.ts';
import type { NameOfKind, OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';

export type CommandName = NameOfKind<'command'>;

type CommandHandler<Name extends CommandName> = (
  trx: Writer,
  input: ParsedInputOf<Name>,
  context: CommandContext,
) => Promise<OutputOf<Name>>;

/** Which service carries out which command, in one transaction under one action. */
export const commands: { readonly [Name in CommandName]: CommandHandler<Name> } = {
  'study.rename': renameStudy,
  'session.actAs': actAs,
  'coders.add': addCoder,
  'coders.rename': renameCoder,
  'sources.rename': renameSource,
  'sources.remove': removeSource,
  'sources.setReading': setReading,
  'corrections.correct': correctText,
  'corrections.place': placeAdrift,
  'corrections.letGo': letAdriftGo,
  'recordings.untie': untieRecording,
  'recordings.timeTurn': timeTurn,
  'speakers.assign': assignSpeaker,
  'speakers.rename': renameSpeaker,
  'speakers.merge': mergeSpeakers,
  'participants.add': addParticipants,
  'participants.rename': renameParticipant,
  'participants.remove': removeParticipant,
  'attributes.add': addAttribute,
  'attributes.change': changeAttribute,
  'attributes.remove': removeAttribute,
  'attributes.addClasses': addClasses,
  'attributes.changeClasses': changeClasses,
  'attributes.arrange': arrangeAttributes,
  'attributes.setValue': setAttributeValue,
  'attributes.setValues': setAttributeValues,
  'participants.arrange': arrangeParticipants,
  'participantTables.save': saveParticipantTable,
  'participantTables.remove': removeParticipantTable,
  'sampling.setRule': setSampleRule,
  'sampling.clear': clearSample,
  'sampling.except': exceptFromRule,
  'sampling.followRule': followRule,
  'prompts.add': addPrompt,
  'prompts.addSeveral': addPrompts,
  'prompts.change': changePrompt,
  'prompts.move': movePrompt,
  'prompts.renumber': renumberPrompts,
  'prompts.remove': removePrompt,
  'prompts.setPlace': setPlace,
  'prompts.confirmPlaces': confirmPlaces,
  'prompts.markNotAsked': markNotAsked,
  'prompts.clearPlace': clearPlace,
  'pseudonyms.save': saveName,
  'pseudonyms.remove': removeName,
  'pseudonyms.readKey': listKey,
  'pseudonyms.forget': forgetNames,
  'pseudonyms.apply': applyPseudonyms,
  'rounds.open': openRound,
  'rounds.change': changeRound,
  'rounds.addCoder': addCoderToRound,
  'rounds.finish': finishRound,
  'rounds.resume': resumeRound,
  'rounds.compare': compareRound,
  'rounds.close': closeRound,
  'episodes.mark': markEpisode,
  'episodes.change': changeEpisode,
  'episodes.setDone': setEpisodeDone,
  'episodes.remove': removeEpisode,
  'episodes.split': splitEpisode,
  'episodes.join': joinEpisodes,
  'episodeKinds.save': saveEpisodeKind,
  'episodeKinds.remove': removeEpisodeKind,
  'codes.create': createCode,
  'codes.change': changeCode,
  'codes.move': moveCodes,
  'codes.remove': removeCode,
  'codes.merge': mergeCodes,
  'codes.split': splitCode,
  'codes.retire': retireCodes,
  'codes.recolour': recolourCodes,
  'codes.removeUnused': removeUnused,
  'codings.apply': applyCode,
  'codings.remove': removeCoding,
  'codings.recode': recodeCodings,
  'codes.importFile': importCodebook,
  'quotations.pin': pinQuotation,
  'quotations.unpin': unpinQuotation,
  'quotations.setExemplar': setExemplar,
  'codings.change': changeCoding,
  'reconciliation.decideCodes': decideCodes,
  'reconciliation.reopenCodes': reopenCodes,
  'reconciliation.carryAgreed': carryAgreed,
  'reconciliation.decide': decideUnit,
  'reconciliation.reopen': reopenUnit,
  'tables.save': saveTable,
  'tables.remove': removeTable,
  'settings.keepKeys': keepKeys,
  'memos.write': writeMemo,
  'memos.addQuotations': addQuotations,
  'memos.remove': removeMemo,
  'search.code': codeFound,
  'search.mark': markFound,
  'queries.save': saveQuery,
  'queries.remove': removeQuery,
  'history.undoOne': undoOne,
  'history.undo': undo,
  'history.redo': redo,
};
