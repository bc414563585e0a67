export { ConditionChoices } from './condition-choices.tsx';
export { EvidenceDialog } from './evidence/evidence-dialog.tsx';
export { asEvidence, participantsCommands } from './participants.commands.ts';
export { ParticipantsScreen } from './participants-screen.tsx';
export { participantsSearch } from './participants-search.ts';
