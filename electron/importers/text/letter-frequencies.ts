/** The letters beyond ASCII of languages in the Latin alphabet, small and as one sign each, from the most frequent on. */
const accented: readonly string[] = [
  // French, Spanish, Portuguese, Italian, Catalan
  'éàèêçîôùûâëïœæüÿ',
  'óíáéñú¿¡üªº',
  'ãçáéíóêõâúàôü',
  'èàùòìéî',
  'àèéóçíòïúü·',
  // German, Dutch, Danish and Norwegian, Swedish and Finnish, Icelandic and Faroese
  'üäößé',
  'éëïöüè',
  'øåæéöä',
  'äöåé',
  'áíðéóúþæýö',
  // Polish, Czech, Slovak, Hungarian, Slovene and Croatian, Romanian in both spellings
  'łęąóżśćńź',
  'íáéěřčžýšůúňóťď',
  'áíéčžýšúťľôňäďóŕĺ',
  'áéöóőüíúű',
  'čšžćđ',
  'ăîţşâ',
  'ăîțșâ',
  // Turkish, Estonian, Latvian, Lithuanian, Albanian, Irish, Welsh, Maltese, Esperanto
  'ıüşçğöâîi̇',
  'äõüöšž',
  'āīēšņūžļģķč',
  'ėųšžįūčąę',
  'ëç',
  'áéíóú',
  'ŵŷâêôî',
  'ħżġċà',
  'ĉĝĥĵŝŭ',
  // Vietnamese with marks of their own
  'đưâêôơă\u0301\u0300\u0323\u0309\u0303áàéèíóúù',
];

/** The letters of languages in other alphabets, from the most frequent on. */
const alphabets: readonly string[] = [
  // Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian
  'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё',
  'оанивіетрсклудмпязбьгчйхжшїюцєщфґ',
  'аноіыертсвўкялдмупьзбйгечэшхжцюёф',
  'аеиотнрсвлдкмпзуъбгчящхжцшюйфь',
  'аиоентрсувкдјмплзбгшчцњжћљхђџфѓќѕ',
  // Greek
  'αοιετσνηυρπκμλςάδίθωγόέήχφύώβξζψϊϋΐΰ',
  // Hebrew, with its points at the end, and Arabic
  'יוהלארתבשמםנכחעדטקפצזסןךגףץ\u05b0\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9\u05bc\u05c1',
  'اليمونرتبةعدسفهكقأحجشصىخإذطزثضغئءظآؤ،؟؛پچژگکڤ\u064b\u064e\u064f\u0650\u0651\u0652',
  // Thai
  'านรอกเงมยลวด่้ทสตัะปบคหแจพช็ขใไโผีิุูื์ึำ๋ซณธศถภฐญษฉฟๆ',
];

/** Signs of writing and typesetting, as any language uses them. */
const signs =
  '\u2019\u201c\u201d\u2018\u2013\u2026\u2014\u00a0«»\u201e\u201a•°€£§\u00b4©®™·½²\u00ad№¿¡‹›\u200e\u200f';

/** English has hardly anything else beyond ASCII. */
const english = 'éèïôñ';

const OF_SIGNS = 0.1;
const OF_SIGNS_IN_ENGLISH = 0.9;
/** What is not of the language: a letter of another, and what is hardly ever written. */
export const STRANGE_LETTER = 0.002;
export const STRANGE_SIGN = 0.0003;

/** How often each character is met among those beyond ASCII. */
export type Language = ReadonlyMap<string, number>;

/** Shares that fall with the rank, as they do in most alphabets; `evenly` tells how slowly. */
function ranked(letters: readonly string[], total: number, evenly: number): readonly [string, number][] {
  const weights = letters.map((_, rank) => 1 / (rank + evenly));
  const sum = weights.reduce((whole, weight) => whole + weight, 0);
  return letters.map((letter, rank) => [letter, ((weights[rank] ?? 0) / sum) * total]);
}

function languageOf(letters: string, evenly: number, ofSigns = OF_SIGNS): Language {
  const own = ranked(Array.from(letters), 1 - ofSigns, evenly);
  return new Map([...ranked(Array.from(signs), ofSigns, 1), ...own]);
}

export const languages: readonly Language[] = [
  languageOf(english, 1, OF_SIGNS_IN_ENGLISH),
  ...accented.map((letters) => languageOf(letters, 1)),
  ...alphabets.map((letters) => languageOf(letters, 4)),
];
