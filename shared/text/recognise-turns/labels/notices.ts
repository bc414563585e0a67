const LONGEST = 180;

const notices = [
  /\s(?:has\s+)?(?:started|stopped)\s+(?:the\s+)?(?:transcription|recording)\.?$/iu,
  /\s(?:has\s+)?(?:joined|left)\s+the\s+(?:meeting|call|conversation)\.?$/iu,
  /\shat\s+die\s+(?:Transkription|Aufzeichnung)\s+(?:gestartet|beendet)\.?$/iu,
  /\sa\s+(?:démarré|arrêté)\s+(?:la transcription|l['’]enregistrement)\.?$/iu,
  /\s(?:inició|detuvo)\s+la\s+(?:transcripción|grabación)\.?$/iu,
];
/** The letters that all of these end with. */
const lastLetters = new Set('glntGLNT');

const byProgram =
  /^(?:Transcribed by https?:\/\/\S+|Transcription ended after [\d:]{4,8}|This editable transcript was computer generated and might contain errors\..*)$/iu;

/** As courts write down who begins to ask; the questions below are named by themselves. */
const examiner = /^BY (?:MR|MS|MRS|MISS|DR|THE|JUDGE)\b(?:[^:]{0,40}:|[^a-z:]{0,40})$/u;

/** The row above the names and the words, which a table that goes on after a title has again. */
const headings =
  /^(?:speaker|name|who|person|sprecher(?:in)?|locuteur|hablante|parlante)\s*[\t|]\s*(?:texte?|texto|testo|words|transcript(?:ion)?|transkript|content|utterance|inhalt)$/iu;
const LONGEST_HEADINGS = 40;

/** Whether a line is a word of the program or the court that wrote the transcript, as “Jane Doe started transcription”, which nobody says. */
export function isNotice(line: string): boolean {
  if (line.length > LONGEST) return false;
  const last = line.charAt(line.length - (line.endsWith('.') ? 2 : 1));
  if (line.startsWith('BY ') && examiner.test(line)) return true;
  if (line.length <= LONGEST_HEADINGS && /[\t|]/.test(line) && headings.test(line)) return true;
  return byProgram.test(line) || (lastLetters.has(last) && notices.some((notice) => notice.test(line)));
}
