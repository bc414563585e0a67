import { expect, test } from 'vitest';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

test.each([
  [
    'spanish',
    'Entrevistadora: ¿Cómo está?\nMaría José: Bien, gracias.\nEntrevistadora: ¿Y su familia?\nMaría José: También.',
    [
      'Entrevistadora: ¿Cómo está?',
      'María José: Bien, gracias.',
      'Entrevistadora: ¿Y su familia?',
      'María José: También.',
    ],
  ],
  [
    'french nbsp',
    'Enquêtrice : Bonjour.\nMme L. : Bonjour.\nEnquêtrice : Alors ?\nMme L. : Voilà.',
    ['Enquêtrice: Bonjour.', 'Mme L.: Bonjour.', 'Enquêtrice: Alors ?', 'Mme L.: Voilà.'],
  ],
  [
    'polish',
    'Badacz: Jak było?\nŁucja: Dobrze.\nBadacz: Dlaczego?\nŁucja: Bo tak.',
    ['Badacz: Jak było?', 'Łucja: Dobrze.', 'Badacz: Dlaczego?', 'Łucja: Bo tak.'],
  ],
  [
    'russian',
    'Интервьюер: Как дела?\nОльга: Хорошо.\nИнтервьюер: Почему?\nОльга: Так.',
    ['Интервьюер: Как дела?', 'Ольга: Хорошо.', 'Интервьюер: Почему?', 'Ольга: Так.'],
  ],
  [
    'russian codes',
    'И: Как дела?\nР: Хорошо.\nИ: Почему?\nР: Так.',
    ['И: Как дела?', 'Р: Хорошо.', 'И: Почему?', 'Р: Так.'],
  ],
  [
    'greek',
    'Ερευνητής: Πώς είστε;\nΜαρία: Καλά.\nΕρευνητής: Γιατί;\nΜαρία: Έτσι.',
    ['Ερευνητής: Πώς είστε;', 'Μαρία: Καλά.', 'Ερευνητής: Γιατί;', 'Μαρία: Έτσι.'],
  ],
  [
    'arabic',
    'الباحث: كيف حالك؟\nسارة أحمد: بخير.\nالباحث: لماذا؟\nسارة أحمد: هكذا.',
    ['الباحث: كيف حالك؟', 'سارة أحمد: بخير.', 'الباحث: لماذا؟', 'سارة أحمد: هكذا.'],
  ],
  [
    'hebrew',
    'מראיין: מה שלומך?\nדנה: טוב.\nמראיין: למה?\nדנה: ככה.',
    ['מראיין: מה שלומך?', 'דנה: טוב.', 'מראיין: למה?', 'דנה: ככה.'],
  ],
  [
    'farsi',
    'مصاحبه‌گر: حال شما چطور است؟\nپاسخگو: خوبم.\nمصاحبه‌گر: چرا؟\nپاسخگو: همین.',
    ['مصاحبه‌گر: حال شما چطور است؟', 'پاسخگو: خوبم.', 'مصاحبه‌گر: چرا؟', 'پاسخگو: همین.'],
  ],
  [
    'hindi',
    'साक्षात्कारकर्ता: आप कैसे हैं?\nसीता: ठीक हूँ।\nसाक्षात्कारकर्ता: क्यों?\nसीता: बस।',
    ['साक्षात्कारकर्ता: आप कैसे हैं?', 'सीता: ठीक हूँ।', 'साक्षात्कारकर्ता: क्यों?', 'सीता: बस।'],
  ],
  [
    'thai',
    'ผู้สัมภาษณ์: เป็นอย่างไรบ้าง\nคุณสมชาย: สบายดี\nผู้สัมภาษณ์: ทำไม\nคุณสมชาย: ก็ดี',
    ['ผู้สัมภาษณ์: เป็นอย่างไรบ้าง', 'คุณสมชาย: สบายดี', 'ผู้สัมภาษณ์: ทำไม', 'คุณสมชาย: ก็ดี'],
  ],
  [
    'korean',
    '면접자: 어떠셨어요?\n김민수: 좋았습니다.\n면접자: 왜요?\n김민수: 그냥요.',
    ['면접자: 어떠셨어요?', '김민수: 좋았습니다.', '면접자: 왜요?', '김민수: 그냥요.'],
  ],
  [
    'chinese',
    '采访者：怎么样？\n王小明：很好。\n采访者：为什么？\n王小明：就是这样。',
    ['采访者: 怎么样？', '王小明: 很好。', '采访者: 为什么？', '王小明: 就是这样。'],
  ],
  [
    'chinese 问答',
    '问：怎么样？\n答：很好。\n问：为什么？\n答：就是这样。',
    ['问: 怎么样？', '答: 很好。', '问: 为什么？', '答: 就是这样。'],
  ],
  [
    'turkish',
    'Görüşmeci: Nasıldı?\nAyşe: İyiydi.\nGörüşmeci: Neden?\nAyşe: Öyle.',
    ['Görüşmeci: Nasıldı?', 'Ayşe: İyiydi.', 'Görüşmeci: Neden?', 'Ayşe: Öyle.'],
  ],
  [
    'vietnamese',
    'Người phỏng vấn: Thế nào?\nLan: Tốt.\nNgười phỏng vấn: Tại sao?\nLan: Vậy thôi.',
    ['Người phỏng vấn: Thế nào?', 'Lan: Tốt.', 'Người phỏng vấn: Tại sao?', 'Lan: Vậy thôi.'],
  ],
  [
    'finnish',
    'Haastattelija: Miten meni?\nLiisa: Hyvin.\nHaastattelija: Miksi?\nLiisa: Niin.',
    ['Haastattelija: Miten meni?', 'Liisa: Hyvin.', 'Haastattelija: Miksi?', 'Liisa: Niin.'],
  ],
  [
    'hungarian',
    'Kérdező: Hogy volt?\nKovács Éva: Jól.\nKérdező: Miért?\nKovács Éva: Csak.',
    ['Kérdező: Hogy volt?', 'Kovács Éva: Jól.', 'Kérdező: Miért?', 'Kovács Éva: Csak.'],
  ],
  [
    'dutch lower particle',
    'Interviewer: Hoe was het?\nJan van den Berg: Goed.\nInterviewer: Waarom?\nJan van den Berg: Zo.',
    ['Interviewer: Hoe was het?', 'Jan van den Berg: Goed.', 'Interviewer: Waarom?', 'Jan van den Berg: Zo.'],
  ],
] as const)('%s', (_, text, expected) => {
  expect(whoSaysWhat(text)).toEqual(expected);
});
