/** Named by the ending their files usually have. */
export type TranscriptFormat =
  | 'txt'
  | 'md'
  | 'docx'
  | 'doc'
  | 'rtf'
  | 'odt'
  | 'html'
  | 'vtt'
  | 'srt'
  | 'sbv'
  | 'sub'
  | 'json'
  | 'pdf'
  | 'csv'
  | 'tsv'
  | 'xlsx';
