import { decodePiece, eastAsian } from './encodings.ts';

/** Characters that make up a good part of any text. */
const common = {
  korean: '이다는에의가을고를한은기지도로하어사서자해아나그리있것시들여거정수대과인일만보니라으했게면',
  simplified:
    '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运',
  traditional:
    '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應向頭文體政美相見被利什二等產或新己制身果加西月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命',
} as const;

const EVIDENCE: Readonly<Record<keyof typeof common, number>> = {
  korean: 0.3,
  simplified: 0.3,
  traditional: 0.3,
};
/** Kana that a Japanese text has at the least, and Chinese characters that a Korean one has at the most. */
const KANA = 0.15;
const HANJA = 0.2;
/** A broken letter now and then is forgiven. */
const BROKEN = 0.01;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const shareOf = (letters: readonly string[], known: string): number =>
  letters.filter((letter) => known.includes(letter)).length / letters.length;

/** How well a text fits what is written in an encoding, from 0 to 1; 0 where there is no evidence of it. */
function fitness(text: string, encoding: (typeof eastAsian)[number]): number {
  const letters =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) ?? [];
  const foreign = countOf(text, /[^\0-\u007f]/gu);
  if (letters.length < 2 || letters.length < foreign / 2) return 0;
  if (countOf(text, /[\ufffd\ue000-\uf8ff]/gu) > foreign * BROKEN) return 0;
  const kana = countOf(text, /[\u3041-\u30ff]/gu) / letters.length;
  const han = countOf(text, /\p{Script=Han}/gu) / letters.length;
  const enough = (share: number, least: number): number => (share >= least ? share : 0);
  switch (encoding) {
    case 'shift_jis':
    case 'euc-jp':
      return kana >= KANA ? 0.5 + kana / 2 : 0;
    case 'euc-kr':
      return han > HANJA ? 0 : enough(shareOf(letters, common.korean), EVIDENCE.korean);
    case 'big5':
      return enough(shareOf(letters, common.traditional), EVIDENCE.traditional);
    case 'gb18030':
      return kana >= KANA ? 0 : enough(shareOf(letters, common.simplified), EVIDENCE.simplified);
  }
}

/** The East Asian encodings in which a piece of text makes sense, the best first. */
export function guessEastAsian(sample: Uint8Array): readonly string[] {
  return eastAsian
    .map((encoding) => ({ encoding, fits: fitness(decodePiece(sample, encoding), encoding) }))
    .filter(({ fits }) => fits > 0)
    .toSorted((one, other) => other.fits - one.fits)
    .map(({ encoding }) => encoding);
}
