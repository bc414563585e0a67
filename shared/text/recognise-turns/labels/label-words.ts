import { fold } from '../../fold.ts';

const folded = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/[,\n]/)
      .map((word) => fold(word.trim()))
      .filter((word) => word !== ''),
  );

/** Those who ask: English, German, Dutch, the Nordic languages, French, Spanish, Portuguese, Italian, Polish, Russian, Japanese, Chinese, Korean, Arabic, Hebrew. */
export const askingWords = folded(`
  interviewer, interviewers, moderator, researcher, facilitator, host, question, q
  interviewerin, interviewende, moderatorin, forscher, forscherin, frage, gesprächsleiter, gesprächsleiterin
  onderzoeker, gespreksleider, vraag, forsker, ordstyrer, spørger, intervjuer, intervjuare, forskare
  intervieweur, intervieweuse, enquêteur, enquêteuse, enquêtrice, chercheur, chercheuse, animateur, animatrice, modérateur, modératrice
  entrevistador, entrevistadora, moderador, moderadora, investigador, investigadora, facilitador, facilitadora, pregunta, periodista
  pesquisador, pesquisadora, pergunta, intervistatore, intervistatrice, moderatore, moderatrice, ricercatore, ricercatrice, domanda
  badacz, badaczka, prowadzący, prowadząca, pytanie, интервьюер, модератор, исследователь, ведущий, ведущая, председательствующий, вопрос
  インタビュアー, インタビュワー, 聞き手, 司会, 司会者, 質問者, 質問, 問, 調査者, 研究者, モデレーター, ファシリテーター, 記者
  访谈者, 訪談者, 采访者, 採訪者, 主持人, 主持, 记者, 提问, 提問, 问, 研究员, 研究員
  면접자, 면담자, 질문자, 질문, 인터뷰어, 진행자, 사회자, 연구자
  المحاور, المحاورة, المحاوِر, الباحث, الباحثة, باحث, باحثة, محاور, محاورة, الميسر, الميسرة, مدير الجلسة, مقدم, سؤال, س
  מראיין, מראיינת, המראיין, המראיינת, חוקר, חוקרת, מנחה, שאלה
  haastattelija, tutkija, kérdező, kutató, moderátor, tazatel, tazatelka, výzkumník, výzkumnice, otázka, görüşmeci, araştırmacı, moderatör, soru
  ερευνητής, ερευνήτρια, συνεντευκτής, συντονιστής, ερώτηση, інтерв'юер, дослідник, дослідниця, питання, интервюиращ, ispitivač, voditelj, istraživač
  intervievator, cercetător, moderador, pewawancara, peneliti, người phỏng vấn, phỏng vấn viên, hỏi, mhojaji, entrevistadores, intervistatori
  مصاحبه‌گر, مصاحبه کننده, پژوهشگر, محقق, پرسش, साक्षात्कारकर्ता, प्रश्न, शोधकर्ता, ผู้สัมภาษณ์, ผู้วิจัย, คำถาม
  presenter, chair, chairperson, examiner, debriefer, interviewer/moderator, coach, counsellor, counselor, therapist, evaluator, investigator
`);

/** Those who answer, in the same languages. */
export const answeringWords = folded(`
  participant, participants, respondent, resp, interviewee, informant, subject, answer, a
  befragte, befragter, befragte person, teilnehmer, teilnehmerin, interviewpartner, interviewpartnerin, interviewte, interviewter, antwort
  deelnemer, geïnterviewde, antwoord, deltager, deltagare, interviewperson, svar
  participante, enquêté, enquêtée, interviewé, interviewée, répondant, répondante, réponse
  entrevistado, entrevistada, respuesta, informante, resposta, partecipante, intervistato, intervistata, risposta
  uczestnik, uczestniczka, respondentka, odpowiedź, респондент, участник, участница, информант, ответ
  参加者, 回答者, 協力者, 対象者, 話し手, 語り手, 回答, 答, 受访者, 受訪者, 参与者, 參與者, 被访者, 被訪者
  참가자, 참여자, 응답자, 피면접자, 답변, 답
  المشارك, المشاركة, مشارك, مشاركة, المستجيب, المستجيبة, المبحوث, المبحوثة, جواب, ج
  משתתף, משתתפת, מרואיין, מרואיינת, תשובה
  haastateltava, osallistuja, vastaaja, válaszadó, interjúalany, résztvevő, respondentka, účastník, účastnice, odpověď, katılımcı, görüşülen, cevap, yanıt
  συμμετέχων, συμμετέχουσα, ερωτώμενος, απάντηση, респондентка, учасник, учасниця, відповідь, ispitanik, ispitanica, sudionik, intervievat, participanți, narasumber, responden, peserta
  người được phỏng vấn, người trả lời, trả lời, đáp, mhojiwa, پاسخگو, مصاحبه‌شونده, مشارکت‌کننده, پاسخ, प्रतिभागी, उत्तरदाता, उत्तर, ผู้ให้สัมภาษณ์, ผู้เข้าร่วม, คำตอบ
  interviewees, respondents, informants, client, patient, testpersoon, testperson, proband, probandin, gesprächspartner, gesprächspartnerin, geïnterviewde, respondente, convidado, convidada, invitado, invitada, guest
`);

/** Other words that name a voice without naming a person. */
export const voiceWords = folded(`
  speaker, voice, person, male, female, man, woman, student, teacher, audience, group, all, everyone, everybody, both, several, unknown, unidentified
  sprecher, sprecherin, person, alle, mann, frau, spreker, taler, kvinde, mand, locuteur, locutrice, homme, femme, tous
  hablante, orador, oradora, interlocutor, interlocutora, voz, hombre, mujer, todos, falante, voce, persona
  話者, 発言者, 全員, 男性, 女性, 发言人, 發言人, 화자, المتحدث, المتحدثة, متحدث, متحدثة, דובר, דוברת
`);

/** What stands before a colon in transcripts and is nobody: notes, fields of a heading, links, ways to begin a sentence. */
export const falseFriends = folded(`
  note, notes, nb, n.b, ps, p.s, http, https, ftp, mailto, www, url, link, website, email, e-mail, phone, tel, address
  break, pause, music, intro, outro, laughter, silence, crosstalk, end, start, beginning, begin, stop, recording, audio, video, tape
  date, time, place, location, setting, duration, length, title, topic, theme, project, study, language, version, file, file name, filename
  source, transcript, transcription, transcribed, transcribed by, transcriber, transcriptionist, interview, interview date, interview number
  name, names, age, gender, sex, occupation, job, profession, education, pseudonym, attendees, present, agenda, key, legend, abbreviations
  summary, background, context, example, examples, for example, e.g, i.e, important, warning, update, edit, comment, remark, memo, code
  chapter, section, part, session, step, task, figure, table, appendix, item, prompt, probe, reason, result, conclusion, the point, plus, also
  from, to, cc, bcc, sent, re, fw, fwd, regards, doi, issn, isbn, orcid, id, info, warn, error, debug, fatal, apologies, absent, todo, to do, next steps, goal, goals, aim, aims, objective, objectives, hypothesis, limitation, limitations, strengths, weaknesses, pros, cons, benefits, challenges, recommendation, recommendations, ingredients, feedback, overview, option, options, total, cost, amount, number, year, month, country, city, region, department, organisation, organization, institution, university, position, role, contact, signed, signature, consent, ethics, equipment, materials, medium, channel, platform, participants present
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche
  lunes, martes, miércoles, jueves, viernes, sábado, domingo, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag
  day, week, lesson, module, unit, phase, stage, level, exercise, scenario, case study, activity, attachment, annex, exhibit, slide, photo, picture, image, map, diagram
  added, fixed, changed, removed, deprecated, security, improved, known issues, requirements, usage, license, licence, installation, prerequisites
  definition, description, criteria, inclusion, exclusion, inclusion criteria, exclusion criteria, quote, quotation, category, finding, findings, observation, reflection, method, methods, results, discussion, introduction, abstract, keywords, references, action, decision, owner, status, type, default, value, parameters, returns, page, line
  fazit, ziel, ziele, betreff, hinweis, anmerkung, notiz, datum, ort, zeit, dauer, beispiel, zum beispiel, thema, quelle, musik, projekt, transkription, transkript, alter, geschlecht, beruf, titel, inhalt, beginn, ende, tagesordnungspunkt, zusammenfassung
  opmerking, plaats, tijd, duur, voorbeeld, bijvoorbeeld, bron, dato, sted, tid, varighed, båndlængde, eksempel, for eksempel, f.eks, kilde, emne, bemærk, exempel, plats
  remarque, lieu, heure, durée, exemple, par exemple, sujet, thème, musique, titre, âge, sexe, c'est-à-dire
  nota, notas, fecha, lugar, hora, duración, ejemplo, por ejemplo, fuente, tema, pausa, música, título, edad, sexo, profesión, ocupación, es decir
  data, local, duração, exemplo, por exemplo, fonte, título, idade, luogo, ora, durata, esempio, ad esempio, fonte
  注, 注意, 備考, 日時, 日付, 場所, 時間, 例, 例えば, たとえば, メモ, 出典, 参考, 要約, 註, 备注, 備註, 日期, 时间, 地点, 地點, 例如, 比如, 来源, 來源, 主题, 主題, 说明, 說明
  참고, 날짜, 장소, 시간, 예, 예를 들어, 주제, 비고, ملاحظة, ملاحظات, التاريخ, المكان, الوقت, المدة, مثال, مثلا, المصدر, الموضوع, العنوان
  הערה, הערות, תאריך, מקום, שעה, נושא, דוגמה, למשל, סדר היום, נכחו, מוזמנים
`);

/** What transcribers put in brackets about the sound rather than about who speaks. */
export const stageWords = folded(`
  laughs, laughing, laugh, laughter, chuckle, chuckles, chuckling, giggles, sigh, sighs, sighing, cough, coughs, sniffs, gasps, cry, cries, crying, sob, sobs, whispers, whispering, nods, nodding, smiles, shrugs
  inaudible, unintelligible, indistinct, unclear, crosstalk, cross talk, overlap, overlapping, interruption, interrupted, pause, long pause, short pause, silence, beep, noise, background noise, phone rings, door opens, door closes
  applause, cheering, cheers, music, redacted, anonymised, anonymized, omitted, deleted, removed, name, place, foreign, sic, video, audio, end of recording, recording ends, recording starts
  lachen, lacht, lachend, gelächter, seufzt, räuspert sich, unverständlich, unv., beifall, applaus, stille, schweigen, uforståelig, utydeligt, griner, latter, skratt, ohörbart
  rires, rire, soupir, inaudible, silence, applaudissements, risas, ríe, suspira, inaudible, silencio, aplausos, risos, inaudível, silêncio, risate, ride, silenzio, applausi, śmiech, niezrozumiałe, cisza, смех, смеется, неразборчиво, пауза, аплодисменты
  笑, 笑い, 拍手, 沈黙, 無音, 聞き取れず, 聞き取り不能, 音楽, 笑声, 鼓掌, 掌聲, 掌声, 听不清, 沉默, 웃음, 침묵, 박수, ضحك, صمت, غير واضح, צחוק, שתיקה, לא ברור
`);

/** Words that often begin a sentence and are hardly ever a name: as labels they need names beside them. */
export const openingWords = folded(`
  well, so, yes, no, okay, ok, right, and, but, or, now, then, first, firstly, second, secondly, third, finally, lastly, thus, therefore, however, still, because, maybe, perhaps, actually, honestly, basically, look, listen, see, remember
  also, nun, ja, nein, gut, doch, aber, und, dann, erstens, zweitens, drittens, pues, bueno, sí, entonces, pero, además, alors, donc, bon, oui, non, mais, et, puis, enfin, bref, então, bem, sim, não, mas, allora, dunque, quindi, però, sì, dus, maar, nou, nja, altså, men, og, så
`);
