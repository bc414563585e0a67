/** What transcripts and recordings usually end in. What a file is, its bytes say; this is for choosing files out of many. */
const endings: ReadonlySet<string> = new Set(
  [
    'txt text md markdown docx docm doc rtf odt fodt html htm xhtml pdf vtt webvtt srt sbv sub csv tsv xlsx',
    'mp3 m4a aac wav ogg oga opus flac mp4 m4v mov webm',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a file of this name is likely to be a transcript or a recording, by its ending alone. */
export const isImportable = (name: string): boolean =>
  endings.has(/\.(?<ending>[^.]+)$/u.exec(name)?.groups?.['ending']?.toLowerCase() ?? '');
