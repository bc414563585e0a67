export { NamesInExports } from './names-in-exports.tsx';
export { NamesQuestion } from './names-question.tsx';
export { useExport } from './use-export.ts';
export { useMayBeHeard } from './use-may-be-heard.ts';
