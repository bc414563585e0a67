import { expect, test } from 'vitest';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

test.each([
  [
    'signs that only look like a colon',
    '访谈者∶为什么？\n受访者﹕因为。\n访谈者∶然后呢？\n受访者﹕走了。',
    ['访谈者: 为什么？', '受访者: 因为。', '访谈者: 然后呢？', '受访者: 走了。'],
  ],
  [
    'Zoom’s chat, of old and of today',
    '10:00:02\t From  Ann Ray : Why?\n10:00:09\t From Bo Li to Everyone:\n\tSo.\n10:00:12\t From  Ann Ray : And?\n2024-03-05 10:00:15 From Bo Li To Ann Ray(Direct Message):\n\tThat is all.',
    ['Ann Ray @36002: Why?', 'Bo Li @36009: So.', 'Ann Ray @36012: And?', 'Bo Li: That is all.'],
  ],
  [
    'codes in several parts, and parts with a dash',
    'MOD: Why?\nFG2_P1: So.\nMOD: And?\nParticipant 2 – Female: Thus.\nFG2_P1: Yes.\nParticipant 2 – Female: No.',
    [
      'MOD: Why?',
      'FG2_P1: So.',
      'MOD: And?',
      'Participant 2 – Female: Thus.',
      'FG2_P1: Yes.',
      'Participant 2 – Female: No.',
    ],
  ],
  [
    'NAME colon upper',
    'INTERVIEW WITH JANE\n\nJANE DOE: Hi there.\n\nINTERVIEWER: How are you?\n\nJANE DOE: Good.',
    ['-: INTERVIEW WITH JANE', 'JANE DOE: Hi there.', 'INTERVIEWER: How are you?', 'JANE DOE: Good.'],
  ],
  [
    'a colon before a time on the name’s line',
    'Jane Doe: 00:00:03\nSo how was it?\n\nBob Ray: 00:00:09\nFine.\n\nJane Doe: 00:00:15\nAnd?\n\nBob Ray: 00:00:20\nI left.',
    ['Jane Doe @3: So how was it?', 'Bob Ray @9: Fine.', 'Jane Doe @15: And?', 'Bob Ray @20: I left.'],
  ],
  [
    'rev docx',
    'Speaker 1 (00:02):\nHello there.\nSpeaker 2 (00:05):\nHi.\nSpeaker 1 (00:09):\nOk.\nSpeaker 2 (00:11):\n[inaudible 00:00:12] yes.',
    [
      'Speaker 1 @2: Hello there.',
      'Speaker 2 @5: Hi.',
      'Speaker 1 @9: Ok.',
      'Speaker 2 @11: [inaudible 00:00:12] yes.',
    ],
  ],
  [
    'rev inline',
    'Interviewer: (00:02)\nHello there.\n\nJane: (00:05)\nHi.\n\nInterviewer: (00:09)\nOk.',
    ['Interviewer @2: Hello there.', 'Jane @5: Hi.', 'Interviewer @9: Ok.'],
  ],
  [
    'google meet',
    'Jane Doe: Hello there.\nBob Ray: Hi.\n\n00:05:00\n\nJane Doe: Ok then.\nBob Ray: Yes.',
    ['Jane Doe: Hello there.', 'Bob Ray: Hi./00:05:00', 'Jane Doe: Ok then.', 'Bob Ray: Yes.'],
  ],
  [
    'f4 lead',
    '#00:00:05-1# I: Wie war das?\n#00:00:10-3# B: Gut.\n#00:00:12-0# I: Warum?\n#00:00:15-7# B: Weil.',
    ['I @5.1: Wie war das?', 'B @10.3: Gut.', 'I @12: Warum?', 'B @15.7: Weil.'],
  ],
  [
    'maxqda',
    '#00:00:05-1#\nI: Wie war das?\n#00:00:10-3#\nB: Gut.\n#00:00:12-0#\nI: Warum?\nB: Darum.',
    ['I @5.1: Wie war das?', 'B @10.3: Gut.', 'I @12: Warum?', 'B: Darum.'],
  ],
  [
    'f4 hundredths',
    'I: Wie war das? #00:00:05-15#\n\nB: Gut. #00:00:10-31#\n\nI: Warum? #00:00:12-02#\n\nB: Weil. #00:00:15-70#',
    ['I: Wie war das?', 'B @5.15: Gut.', 'I @10.31: Warum?', 'B @12.02: Weil.'],
  ],
  [
    'f4 mid',
    'I: Wie war das? #00:00:05-1# Und dann? #00:00:07-1#\nB: Gut. #00:00:10-3#\nI: Ah.\nB: Ja.',
    ['I: Wie war das? #00:00:05-1# Und dann?', 'B @7.1: Gut.', 'I @10.3: Ah.', 'B: Ja.'],
  ],
  [
    'bracket mmss',
    '[00:12] INTERVIEWER: So?\n[00:15] MARY: Yes.\n[00:20] INTERVIEWER: And?\n[00:30] MARY: No.',
    ['INTERVIEWER @12: So?', 'MARY @15: Yes.', 'INTERVIEWER @20: And?', 'MARY @30: No.'],
  ],
  [
    'curly time',
    '{00:12} Anna: So?\n{00:15} Ben: Yes.\n{00:20} Anna: And?',
    ['Anna @12: So?', 'Ben @15: Yes.', 'Anna @20: And?'],
  ],
  [
    'paren time ahead',
    '(00:12) Anna: So?\n(00:15) Ben: Yes.\n(00:20) Anna: And?',
    ['Anna @12: So?', 'Ben @15: Yes.', 'Anna @20: And?'],
  ],
  [
    'time dash',
    '00:12 - Anna: So?\n00:15 - Ben: Yes.\n00:20 - Anna: And?',
    ['Anna @12: So?', 'Ben @15: Yes.', 'Anna @20: And?'],
  ],
  [
    'time end line',
    'Anna: So? [00:01]\nBen: Fine. [00:03]\nAnna: And? [00:05]',
    ['Anna: So? [00:01]', 'Ben: Fine. [00:03]', 'Anna: And? [00:05]'],
  ],
  [
    'THE COURT',
    'THE COURT: Be seated.\nMR. SMITH: Thank you, Your Honor.\nTHE WITNESS: Yes.\nMR. SMITH: So?\nTHE WITNESS: No.\nTHE COURT: Ok.',
    [
      'THE COURT: Be seated.',
      'MR. SMITH: Thank you, Your Honor.',
      'THE WITNESS: Yes.',
      'MR. SMITH: So?',
      'THE WITNESS: No.',
      'THE COURT: Ok.',
    ],
  ],
  [
    'angle',
    '<Anna:> So how was it?\n<Ben:> Good.\n<Anna:> Why?\n<Ben:> Because.',
    ['Anna: So how was it?', 'Ben: Good.', 'Anna: Why?', 'Ben: Because.'],
  ],
  [
    'angle own line',
    '<Anna:>\nSo how was it?\n<Ben:>\nGood.\n<Anna:>\nWhy?\n<Ben:>\nBecause.',
    ['Anna: So how was it?', 'Ben: Good.', 'Anna: Why?', 'Ben: Because.'],
  ],
  [
    'paren name',
    '(Anna): So how was it?\n(Ben): Good.\n(Anna): Why?\n(Ben): Because.',
    ['Anna: So how was it?', 'Ben: Good.', 'Anna: Why?', 'Ben: Because.'],
  ],
  [
    'hash name',
    '#Anna: So how was it?\n#Ben: Good.\n#Anna: Why?\n#Ben: Because.',
    ['Anna: So how was it?', 'Ben: Good.', 'Anna: Why?', 'Ben: Because.'],
  ],
  [
    'at name',
    '@Anna: So how was it?\n@Ben: Good.\n@Anna: Why?\n@Ben: Because.',
    ['Anna: So how was it?', 'Ben: Good.', 'Anna: Why?', 'Ben: Because.'],
  ],
  [
    'star names',
    '*Anna*: So how was it?\n*Ben*: Good.\n*Anna*: Why?\n*Ben*: Because.',
    ['Anna: So how was it?', 'Ben: Good.', 'Anna: Why?', 'Ben: Because.'],
  ],
  [
    'lower roles',
    'interviewer: So how was it?\nparticipant: good.\ninterviewer: why?\nparticipant: because.',
    ['interviewer: So how was it?', 'participant: good.', 'interviewer: why?', 'participant: because.'],
  ],
  [
    'role in paren',
    'Anna (Interviewer): So?\nBen (Participant): Yes.\nAnna (Interviewer): Why?\nBen (Participant): Because.',
    [
      'Anna (Interviewer): So?',
      'Ben (Participant): Yes.',
      'Anna (Interviewer): Why?',
      'Ben (Participant): Because.',
    ],
  ],
  [
    'all participants',
    'MODERATOR: So?\nP1: Yes.\nALL PARTICIPANTS: Yes!\nMODERATOR: Why?\nP2: Because.\nP1: So.',
    ['MODERATOR: So?', 'P1: Yes.', 'ALL PARTICIPANTS: Yes!', 'MODERATOR: Why?', 'P2: Because.', 'P1: So.'],
  ],
  [
    'P1 & P2',
    'MODERATOR: So?\nP1: Yes.\nP1 & P2: Yes!\nMODERATOR: Why?\nP2: Because.\nP1: So.',
    ['MODERATOR: So?', 'P1: Yes.', 'P1 & P2: Yes!', 'MODERATOR: Why?', 'P2: Because.', 'P1: So.'],
  ],
  [
    'P1/P2',
    'MODERATOR: So?\nP1: Yes.\nP1/P2: Yes!\nMODERATOR: Why?\nP2: Because.\nP1: So.',
    ['MODERATOR: So?', 'P1: Yes.', 'P1/P2: Yes!', 'MODERATOR: Why?', 'P2: Because.', 'P1: So.'],
  ],
  [
    'student ids',
    'Teacher: So?\nStudent_1: Yes.\nTeacher: Why?\nStudent_2: Because.',
    ['Teacher: So?', 'Student_1: Yes.', 'Teacher: Why?', 'Student_2: Because.'],
  ],
  [
    'underscore',
    'SPEAKER_00: So?\nSPEAKER_01: Yes.\nSPEAKER_00: Why?',
    ['SPEAKER_00: So?', 'SPEAKER_01: Yes.', 'SPEAKER_00: Why?'],
  ],
  [
    'whisper',
    '[00:00:00.000 --> 00:00:03.000] SPEAKER_00: So?\n[00:00:03.000 --> 00:00:05.000] SPEAKER_01: Yes.\n[00:00:05.000 --> 00:00:08.000] SPEAKER_00: Why?',
    ['SPEAKER_00 @0: So?', 'SPEAKER_01 @3: Yes.', 'SPEAKER_00 @5: Why?'],
  ],
  [
    'slash role',
    'Interviewer/Anna: So how was it?\nParticipant/Ben: Fine.\nInterviewer/Anna: And?\nParticipant/Ben: So.',
    [
      'Interviewer/Anna: So how was it?',
      'Participant/Ben: Fine.',
      'Interviewer/Anna: And?',
      'Participant/Ben: So.',
    ],
  ],
  [
    'P-01',
    'INT: So?\nP-01: Fine.\nINT: And?\nP-01: So.',
    ['INT: So?', 'P-01: Fine.', 'INT: And?', 'P-01: So.'],
  ],
  [
    'participant id long',
    'Interviewer: So?\nParticipant #3: Fine.\nInterviewer: And?\nParticipant #3: So.',
    ['Interviewer: So?', 'Participant #3: Fine.', 'Interviewer: And?', 'Participant #3: So.'],
  ],
  [
    'id with letters',
    'R: So?\nFG1-P3: Fine.\nR: And?\nFG1-P4: So.\nFG1-P3: Ok.',
    ['R: So?', 'FG1-P3: Fine.', 'R: And?', 'FG1-P4: So.', 'FG1-P3: Ok.'],
  ],
  ['F/M', 'F1: So?\nM1: Fine.\nF1: And?\nM1: So.', ['F1: So?', 'M1: Fine.', 'F1: And?', 'M1: So.']],
  [
    'name with age',
    'Moderator: So?\nFatima, 32: Fine.\nModerator: And?\nFatima, 32: So.',
    ['Moderator: So?', 'Fatima, 32: Fine.', 'Moderator: And?', 'Fatima, 32: So.'],
  ],
  [
    'woman 1',
    'Moderator: So?\nWoman 1: Fine.\nModerator: And?\nMan 2: So.\nWoman 1: Yes.',
    ['Moderator: So?', 'Woman 1: Fine.', 'Moderator: And?', 'Man 2: So.', 'Woman 1: Yes.'],
  ],
  [
    'stage in label',
    'Anna (laughing): So?\nBen: Fine.\nAnna: And?\nBen (quietly): So.\nAnna: Ok.',
    ['Anna: So?', 'Ben: Fine.', 'Anna: And?', 'Ben: So.', 'Anna: Ok.'],
  ],
  [
    'double colon',
    'Anna:: So how was it?\nBen:: Fine.\nAnna:: And then?\nBen:: I left.',
    ['Anna: So how was it?', 'Ben: Fine.', 'Anna: And then?', 'Ben: I left.'],
  ],
  [
    'smart quotes and colon inside',
    'Anna: He said: “no.”\nBen: I said: yes.\nAnna: Remember: it is so.\nBen: Ok.',
    ['Anna: He said: “no.”', 'Ben: I said: yes.', 'Anna: Remember: it is so.', 'Ben: Ok.'],
  ],
  [
    'multi para',
    'Interviewer: Tell me.\n\nWell, it was in May.\n\nThen we moved.\n\nAnna: Ok.\n\nInterviewer: And?\n\nAnna: So.',
    [
      'Interviewer: Tell me./Well, it was in May./Then we moved.',
      'Anna: Ok.',
      'Interviewer: And?',
      'Anna: So.',
    ],
  ],
  [
    'bullets',
    '• Anna: So how was it?\n• Ben: Fine.\n• Anna: And then what?\n• Ben: Then I left.',
    ['Anna: So how was it?', 'Ben: Fine.', 'Anna: And then what?', 'Ben: Then I left.'],
  ],
  [
    'blockquote',
    '> Anna: So how was it?\n> Ben: Fine.\n> Anna: And then what?\n> Ben: Then I left.',
    ['Anna: So how was it?', 'Ben: Fine.', 'Anna: And then what?', 'Ben: Then I left.'],
  ],
  [
    'md list',
    '- **Anna**: So how was it?\n- **Ben**: Fine.\n- **Anna**: And then what?\n- **Ben**: Then I left.',
    ['Anna: So how was it?', 'Ben: Fine.', 'Anna: And then what?', 'Ben: Then I left.'],
  ],
  [
    'names that are announced',
    'SPEAKER: S1\nSo how was it?\nSPEAKER: S2\nFine.\nSPEAKER: S1\nAnd then what?\nSPEAKER: S2\nThen I left.',
    ['S1: So how was it?', 'S2: Fine.', 'S1: And then what?', 'S2: Then I left.'],
  ],
  [
    'one who is called Speaker',
    'SPEAKER: Order.\nANNA: No.\nSPEAKER: Order, order.\nANNA: I will not.\nSPEAKER: Go on.\nANNA: Yes.\nSPEAKER: Well.\nANNA: So.',
    [
      'SPEAKER: Order.',
      'ANNA: No.',
      'SPEAKER: Order, order.',
      'ANNA: I will not.',
      'SPEAKER: Go on.',
      'ANNA: Yes.',
      'SPEAKER: Well.',
      'ANNA: So.',
    ],
  ],
  [
    'questions numbered with a stop',
    'Q1. So how was it?\nA: Fine.\nQ2. And then what?\nA: Then I left.',
    ['Q: So how was it?', 'A: Fine.', 'Q: And then what?', 'A: Then I left.'],
  ],
  [
    'a time with brackets and a colon where somebody goes on',
    'Anna (00:01):\nSo how was it?\nBen (00:03):\nFine.\n(00:09):\nReally.\n(00:11):\nYes.\nAnna (00:12):\nOk.',
    ['Anna @1: So how was it?', 'Ben @3: Fine.', 'Ben @9: Really.', 'Ben @11: Yes.', 'Anna @12: Ok.'],
  ],
  [
    'all of a group who speak once',
    'MOD: So?\nP1: Fine.\nMOD: And you?\nP2: Fine.\nSeveral: Yes.\nMOD: Good.\nAll: Bye.',
    ['MOD: So?', 'P1: Fine.', 'MOD: And you?', 'P2: Fine.', 'Several: Yes.', 'MOD: Good.', 'All: Bye.'],
  ],
  [
    'an age behind the name of a voice',
    'INT 1: So how was it?\nRESP 1/F/34: Fine.\nINT 1: And then what?\nRESP 1/F/34: Then I left.',
    ['INT 1: So how was it?', 'RESP 1/F/34: Fine.', 'INT 1: And then what?', 'RESP 1/F/34: Then I left.'],
  ],
  [
    'the code of the group ahead of a part',
    'FG1_Moderator: So how was it?\nFG1_P03: Fine.\nFG1_Moderator: And then what?\nFG1_P03: Then I left.',
    [
      'FG1_Moderator: So how was it?',
      'FG1_P03: Fine.',
      'FG1_Moderator: And then what?',
      'FG1_P03: Then I left.',
    ],
  ],
  [
    'a little picture beside a name',
    'Maria 😊: So how was it?\nSam: Fine.\nMaria 😊: And then what?\nSam: Then I left.',
    ['Maria 😊: So how was it?', 'Sam: Fine.', 'Maria 😊: And then what?', 'Sam: Then I left.'],
  ],
  [
    'a code that is given with the name',
    '聞き手（以下、I）：どうでしたか。\n田中（以下、T）：良かったです。\nI：なぜですか。\nT：さあ。',
    ['I: どうでしたか。', 'T: 良かったです。', 'I: なぜですか。', 'T: さあ。'],
  ],
  [
    'times in the brackets of Chinese',
    '【00:10】张三：怎么样？\n【00:12】李四：很好。\n【00:15】张三：为什么？\n【00:18】李四：不知道。',
    ['张三 @10: 怎么样？', '李四 @12: 很好。', '张三 @15: 为什么？', '李四 @18: 不知道。'],
  ],
  [
    'times in the digits of Arabic and of Persian',
    '[٠٠:٠١:١٠] الباحث: كيف؟\n[٠٠:٠١:١٢] سعاد: هكذا.\n[۰۰:۰۱:۱۵] الباحث: لماذا؟\n[۰۰:۰۱:۱۸] سعاد: لا أعرف.',
    ['الباحث @70: كيف؟', 'سعاد @72: هكذا.', 'الباحث @75: لماذا؟', 'سعاد @78: لا أعرف.'],
  ],
  [
    'initials that are also short for something',
    'PS: So how was it?\nNB: Fine.\nPS: And then what?\nNB: Then I left.\nPS: Why?\nNB: Because.',
    ['PS: So how was it?', 'NB: Fine.', 'PS: And then what?', 'NB: Then I left.', 'PS: Why?', 'NB: Because.'],
  ],
  [
    'a word after the words, which is nobody’s label',
    'AB: So how was it?\nCD: Fine.\nPS: I mean it.\nAB: And then what?\nCD: Then I left.',
    ['AB: So how was it?', 'CD: Fine./PS: I mean it.', 'AB: And then what?', 'CD: Then I left.'],
  ],
  [
    'turns that are numbered behind a sign',
    '#1 Anna: So how was it?\n#2 Ben: Fine.\n#3 Anna: And then what?\n#4 Ben: Then I left.',
    ['Anna: So how was it?', 'Ben: Fine.', 'Anna: And then what?', 'Ben: Then I left.'],
  ],
] as const)('%s', (_, text, expected) => {
  expect(recogniseTurns(text).reading).toBe('colon');
  expect(whoSaysWhat(text)).toEqual(expected);
});
