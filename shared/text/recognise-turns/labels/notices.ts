const LONGEST = 140;

const notices = [
  /\s(?:has\s+)?(?:started|stopped)\s+(?:the\s+)?(?:transcription|recording)\.?$/iu,
  /\s(?:has\s+)?(?:joined|left)\s+the\s+(?:meeting|call|conversation)\.?$/iu,
  /\shat\s+die\s+(?:Transkription|Aufzeichnung)\s+(?:gestartet|beendet)\.?$/iu,
  /\sa\s+(?:démarré|arrêté)\s+(?:la transcription|l['’]enregistrement)\.?$/iu,
  /\s(?:inició|detuvo)\s+la\s+(?:transcripción|grabación)\.?$/iu,
];
/** The letters that all of these end with. */
const lastLetters = new Set('glntGLNT');

const transcribedBy = /^Transcribed by https?:\/\/\S+$/iu;

/** Whether a line is a word of the program that wrote the transcript, as “Jane Doe started transcription”, which nobody says. */
export function isNotice(line: string): boolean {
  if (line.length > LONGEST) return false;
  const last = line.charAt(line.length - (line.endsWith('.') ? 2 : 1));
  return transcribedBy.test(line) || (lastLetters.has(last) && notices.some((notice) => notice.test(line)));
}
