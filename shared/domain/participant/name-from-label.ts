/** Labels that say what someone is, not who. */
const generic =
  /^(?:participant|respondent|interviewee|informant|person|speaker|narrator|subject|answer|antwort|befragte[r]?|a|r|p|ip|b)\s*\d*$/iu;

/**
 * The participant a speaker's label names. A generic label ("Participant", "Speaker 2", "A") says nothing of who it is,
 * so the source's title stands in for it.
 */
export function participantName(label: string, title: string): string {
  const tidy = label.replaceAll(/\s+/gu, ' ').trim();
  return generic.test(tidy) && !/^p\d+$/iu.test(tidy) ? title : tidy;
}
