import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '#electron/importers/text/decode-text.ts';
import { guessEncodings, tellingSample } from '#electron/importers/text/guess-encoding.ts';

type Sample = readonly [language: string, text: string, encodings: readonly string[]];

/** A question and an answer in each language, and the encodings in which they may have been saved. */
const samples: readonly Sample[] = [
  [
    'French',
    'Intervieweur : Où avez-vous commencé ? C’était l’été dernier, à Genève. « Voilà », dit-elle, ça m’a beaucoup plu.',
    ['windows-1252', 'macintosh'],
  ],
  ['French of DOS', "Où avez-vous commencé ? À Genève, dit-elle, ça m'a plu.", ['cp850']],
  [
    'French with its joined letters',
    "Ma sœur a mis du cœur à l'ouvrage, un œuf, et 5 € de plus.",
    ['windows-1252', 'iso-8859-15'],
  ],
  [
    'Spanish',
    'Entrevistadora: ¿Cómo empezó usted? Participante: Hace muchos años, en un pequeño colegio. ¡Qué ilusión!',
    ['windows-1252', 'macintosh', 'cp850'],
  ],
  [
    'Portuguese',
    'Entrevistador: Como começou? Participante: Não sei, mas a educação é importante para as crianças e também para nós.',
    ['windows-1252', 'macintosh'],
  ],
  [
    'German',
    'Interviewer: Können Sie das erklären? Befragte: Natürlich, für mich war die Größe der Schule schön. Äh, öfter.',
    ['windows-1252', 'macintosh', 'cp850'],
  ],
  [
    'Danish',
    'Interviewer: Hvordan går det på skolen? Informant: Det går godt, jeg er også glad for børnene.',
    ['windows-1252', 'macintosh'],
  ],
  [
    'Icelandic',
    'Viðmælandi: Ég hef verið að kenna í þrjú ár og það er mjög gaman. Já, ég fór þangað.',
    ['windows-1252'],
  ],
  [
    'Polish',
    'Badacz: Jak się pani czuje? Uczestniczka: Dziękuję, pracuję w szkole już pięć lat, mam różne doświadczenia. Źle, ćma.',
    ['windows-1250', 'iso-8859-2', 'cp852', 'maccenteuro'],
  ],
  [
    'Czech',
    'Tazatel: Jak jste začínala? Učitelka: Začala jsem v malé škole, děti byly úžasné a příští rok půjdu dál. Žádný problém.',
    ['windows-1250', 'iso-8859-2', 'cp852', 'maccenteuro'],
  ],
  [
    'Hungarian',
    'Kérdező: Hogyan kezdődött? Válaszadó: Először féltem, később azonban jól éreztem magam. Őszintén, sűrű.',
    ['windows-1250', 'iso-8859-2'],
  ],
  [
    'Romanian',
    'Intervievator: Cum aţi început? Răspuns: În şcoală, după ce am terminat, şi apoi am învăţat să ascult.',
    ['windows-1250', 'iso-8859-2'],
  ],
  [
    'Turkish',
    'Görüşmeci: Nasıl başladınız? Katılımcı: Çok güzel bir okulda öğretmenliğe başladım. İstanbul, şimdi, ağaç.',
    ['windows-1254'],
  ],
  [
    'Lithuanian',
    'Tyrėja: Kaip pradėjote dirbti? Dalyvė: Pradėjau prieš dešimt metų, buvo įdomu, žmonės šaunūs, ačiū.',
    ['windows-1257', 'iso-8859-13', 'iso-8859-4'],
  ],
  [
    'Latvian',
    'Intervētāja: Kā jūs sākāt strādāt skolā? Skolotāja: Bērni bija ļoti jauki, un man šķiet, ka viņi daudz mācījās.',
    ['windows-1257'],
  ],
  [
    'Russian',
    'Интервьюер: Как вы начали работать? Респондент: Я начала в небольшой школе, и мне очень понравилось.',
    ['windows-1251', 'koi8-r', 'iso-8859-5', 'maccyrillic', 'ibm866'],
  ],
  ['Russian, little of it', 'Анна: привет\nИван: как дела', ['windows-1251', 'koi8-r']],
  [
    'Ukrainian',
    'Інтерв’юер: Як ви почали працювати? Респондентка: Я почала у школі, діти були чудові, і мені сподобалося її життя.',
    ['windows-1251'],
  ],
  [
    'Ukrainian of Unix',
    'Респондентка: Я почала у школі, діти були чудові, і мені сподобалося її життя.',
    ['koi8-u'],
  ],
  [
    'Greek',
    'Ερευνητής: Πώς ξεκινήσατε; Συμμετέχουσα: Ξεκίνησα σε ένα μικρό σχολείο και μου άρεσε πολύ. Άλλωστε, όμως.',
    ['windows-1253', 'iso-8859-7'],
  ],
  [
    'Hebrew',
    'מראיין: איך התחלת לעבוד? משתתפת: התחלתי בבית ספר קטן, הילדים היו נפלאים ואהבתי את העבודה.',
    ['windows-1255', 'iso-8859-8'],
  ],
  [
    'Arabic',
    'الباحث: كيف بدأت العمل؟ المشاركة: بدأت في مدرسة صغيرة، وكان الأطفال رائعين وأحببت العمل كثيرا.',
    ['windows-1256', 'iso-8859-6'],
  ],
  ['Thai', 'ผู้สัมภาษณ์: คุณเริ่มทำงานอย่างไร ผู้ให้ข้อมูล: ฉันเริ่มที่โรงเรียนเล็กๆ และฉันชอบงานนี้', ['windows-874']],
  [
    'English with its quotation marks',
    'Participant: I don’t know – it’s “complicated”, isn’t it? So we began in May… and that’s it.',
    ['windows-1252', 'macintosh'],
  ],
  ['English with one apostrophe', 'I don’t know what that was about.', ['windows-1252', 'macintosh']],
  [
    'Japanese',
    '聞き手：どうやって始めましたか。参加者：小さな学校で働き始めました。',
    ['shift_jis', 'euc-jp'],
  ],
  ['Korean', '면접자: 어떻게 시작하셨나요? 참가자: 저는 작은 학교에서 일을 시작했습니다.', ['euc-kr']],
  ['Chinese', '访问者：你是怎么开始工作的？受访者：我在一所小学开始工作，孩子们很可爱。', ['gb18030', 'gbk']],
  ['Chinese of Taiwan', '訪問者：你是怎麼開始工作的？受訪者：我在一所小學開始工作，孩子們很可愛。', ['big5']],
];

const cases = samples.flatMap(([language, text, encodings]) =>
  encodings.map((encoding) => [language, encoding, text] as const),
);

test.each(cases)('%s in %s', (_, encoding, text) => {
  const decoded = decodeText(iconv.encode(text, encoding));
  expect(decoded.ok && decoded.value.text).toBe(text);
});

describe('the sample', () => {
  test('holds the lines with letters beyond ASCII, wherever they are', () => {
    const plain = 'so it goes\n'.repeat(50_000);
    const bytes = iconv.encode(`${plain}Příliš žluťoučký\n${plain}kůň pěl`, 'windows-1250');
    expect(iconv.decode(Buffer.from(tellingSample(bytes)), 'windows-1250')).toBe('Příliš žluťoučký\nkůň pěl');
  });

  test('stays small in a text of one long line', () => {
    expect(tellingSample(new Uint8Array(5_000_000).fill(0xe9)).length).toBe(12_000);
  });

  test('gives a short list of encodings even where there is nothing to tell them by', () => {
    expect(guessEncodings(new Uint8Array())).toHaveLength(1);
    expect(guessEncodings(Uint8Array.from([0xe9])).length).toBeLessThan(6);
  });
});
