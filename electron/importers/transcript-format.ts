/** Named by the ending their files usually have. */
export type TranscriptFormat = 'txt' | 'md' | 'docx' | 'odt' | 'vtt' | 'srt' | 'sbv' | 'sub';
