/** Named by the ending their files usually have. */
export type TranscriptFormat = 'txt' | 'md' | 'docx' | 'vtt' | 'srt' | 'sbv' | 'sub';
