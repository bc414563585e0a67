/** Headings that columns of transcripts have in many languages, folded as `foldHeading` does it. */
const speaker =
  'speaker speakers speakername participant interlocutor interviewee name who person talker character speakerlabel label from ' +
  'sprecher sprecherin sprechende redner rednerin person teilnehmer teilnehmerin wer ' +
  'locuteur locutrice intervenant intervenante orateur personne nom qui ' +
  'hablante interlocutora orador oradora persona nombre quien participante ' +
  'falante pessoa nome quem parlante oratore persona chi spreker deelnemer naam wie ' +
  'taler talare navn namn hvem vem puhuja nimi mowca rozmowca imie mluvci jmeno recnik hovorca meno beszelo nev vorbitor nume ' +
  'govornik ime konusmaci isim kisi konusan kalbetojas vardas runatajs vards koneleja ' +
  'говорящий спикер имя участник кто мовець спікер учасник ομιλητης ονομα ' +
  'דובר דוברת שם משתתף متحدث المتحدث الاسم المتكلم المشارك ' +
  '話者 発言者 話し手 名前 氏名 화자 발화자 이름 참가자 说话人 说话者 发言者 发言人 讲者 姓名 說話人 說話者 發言者 發言人 講者 ผู้พูด người nói pembicara penutur वक्ता';

const words =
  'text texts transcript transcription utterance utterances words content contents speech message body statement sentence caption subtitle talk dialogue dialog turn quote line ' +
  'transkript inhalt ausserung aussage beitrag rede wortlaut texte contenu enonce propos paroles parole transcription discours ' +
  'texto transcripcion contenido intervencion habla enunciado fala falas transcricao conteudo discurso testo trascrizione contenuto ' +
  'tekst inhoud uiting transcriptie indhold ytring innehall yttrande replik teksti puhe wypowiedz tresc transkrypcja promluva prepis obsah szoveg metin konusma icerik ' +
  'tekstas teksts текст реплика высказывание речь содержание репліка висловлювання κειμενο ' +
  'טקסט תוכן דברים תמליל نص النص الكلام المحتوى ' +
  '発言 発話 内容 本文 テキスト 文字起こし 텍스트 내용 발화 文本 文字 发言 發言 話 ข้อความ nội dung teks isi पाठ';

const time =
  'start starttime time times timestamp begin begintime onset timecode tc tcin in at zeit startzeit anfang beginn zeitmarke debut heure temps ' +
  'inicio hora tiempo desde tempo inizio ora da tid starttid aika alku czas poczatek zacatek cas kezdet ido sure baslangic zaman timp ' +
  'время начало час початок χρονος αρχη זמן התחלה الوقت البداية 開始 開始時間 時間 時刻 시간 시작 时间 开始 开始时间 waktu mulai';

const lists = { speaker, words, time } as const;

export type Part = keyof typeof lists;

const sets: { readonly [part in Part]: ReadonlySet<string> } = {
  speaker: new Set(speaker.split(' ')),
  words: new Set(words.split(' ')),
  time: new Set([...time.split(' '), 'from', 'von', 'de']),
};

/** Small letters without accents, and nothing but letters. */
function foldHeading(heading: string): string {
  return heading
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .normalize('NFC');
}

const partsOf = (heading: string): readonly string[] =>
  foldHeading(heading.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).match(/[\p{L}\p{M}]+/gu) ?? [];

/** How well a heading says that its column holds something: 3 for the word itself, 2 where it is one of several words, 1 where it counts, else 0. */
export function headingFits(heading: string, part: Part): number {
  const found = partsOf(heading);
  if (found.length === 0 || found.length > 5) return 0;
  if (sets[part].has(found.join(''))) return 3;
  const fits = found.some((word) => word.length > 1 && sets[part].has(word));
  const counts = found.some((word) =>
    /^(?:id|no|nr|num|number|count|index|language|lang|duration|end)$/u.test(word),
  );
  // A number may stand for a speaker where nothing else does.
  if (counts) return fits && part === 'speaker' ? 1 : 0;
  return fits ? 2 : 0;
}
