export { CorrectionEditor } from './correction-editor.tsx';
export { correctingCommands, correctText } from './correcting.commands.ts';
