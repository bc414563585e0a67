/** The half of the library that does the reading; it puts itself within reach of the other when it is loaded. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
