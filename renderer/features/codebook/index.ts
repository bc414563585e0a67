export { CodeQuotations } from './detail/code-quotations.tsx';
export { codebookCommands } from './codebook.commands.ts';
export { CodebookScreen } from './codebook-screen.tsx';
export { usedWords } from './tree/figures.tsx';
export { NewCodeDialog } from './new-code-dialog.tsx';
