/** Labels that say what someone is, not who. */
const generic =
  /^(?:participant|respondent|interviewee|informant|person|speaker|narrator|subject|answer|antwort|befragte[r]?|ip)\s*\d*$/iu;

/** A letter, with or without a number, as `X`, `K2` or `P10`; a script that writes a name with one character has none. */
const code = /^[\p{Lu}\p{Ll}]\d*$/u;

/**
 * The participant a speaker's label names. A generic label ("Participant", "Speaker 2") says nothing of who it is, and a short
 * code ("X", "P3") means somebody else in the next transcript, so the source's title stands in for it; but not for a code with a
 * number that the title has too ("P10" in "P10R3").
 */
export function participantName(label: string, title: string): string {
  const tidy = label.replaceAll(/\s+/gu, ' ').trim();
  // A code is letters and digits alone, so that it stands for itself in the expression.
  const isOfTitle = (): boolean =>
    /\d/u.test(tidy) && new RegExp(`(?<![\\p{L}\\d])${tidy}(?!\\d)`, 'iu').test(title);
  const isGeneric = generic.test(tidy) || (code.test(tidy) && !isOfTitle());
  return isGeneric ? title : tidy;
}
