export { AdriftPart } from './adrift-part.tsx';
export { CorrectionEditor } from './correction-editor.tsx';
export { correctingCommands, correctText } from './correcting.commands.ts';
export { PlacingBar } from './placing-bar.tsx';
export { VersionsPart } from './versions-part.tsx';
