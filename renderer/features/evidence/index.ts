export { CodeExamples } from './code-examples.tsx';
export { CodeMark, patternOf } from './code-mark.tsx';
export { PinMark } from './pin-mark.tsx';
export { QuotationCard } from './quotation-card.tsx';
export { QuotationList } from './quotation-list.tsx';
export { whichQuotation } from './quotation-text.ts';
export { SaidWords } from './said-words.tsx';
export { useOpenPlace } from './use-open-place.ts';
