/** What oTranscribe keeps of a transcript: the page that it shows, beside the name of the recording. */
export function pageInJson(text: string): string {
  if (!/^\s*\{\s*"/u.test(text.slice(0, 100))) return text;
  try {
    const kept: unknown = JSON.parse(text);
    const isKept = typeof kept === 'object' && kept !== null && 'text' in kept;
    return isKept && typeof kept.text === 'string' ? kept.text : text;
  } catch {
    return text;
  }
}
