import { expect, test } from 'vitest';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';

test.each([
  [
    'prose notes',
    'Field notes, 3 May\n\nNote: The room was cold.\n\nNote: Nobody came.\n\nBreak: ten minutes.\n\nNote: It went on.',
  ],
  [
    'quotes',
    'He said: “I never.”\n\nShe said: “You did.”\n\nHe said: “No.”\n\nShe said: “Yes.”\n\nThen they left together and never came back.',
  ],
  [
    'bible',
    'John 3:16 is what he read. Then came Mark 2:5.\n\nJohn 3:16: For God so loved.\n\nJohn 3:17: For God sent.\n\nMark 1:1 The beginning.',
  ],
  [
    'bible2',
    'Mark 1:1 The beginning of the gospel.\nMark 1:2 As it is written.\nMark 1:3 The voice.\nMark 1:4 John did baptize.',
  ],
  [
    'Q1 headings',
    'Q1: How satisfied are you?\n\nMost were satisfied with it.\n\nQ2: Why?\n\nThey liked the people.\n\nQ3: What else?\n\nNothing else was said.',
  ],
  [
    'recipe',
    'Ingredients: flour, eggs\nMethod: mix\nTime: 30 minutes\nIngredients: sugar\nMethod: stir\nTime: 10 minutes',
  ],
  ['glossary', 'Coach: someone who helps.\nTeacher: someone who teaches.\nLeader: someone who leads.'],
  [
    'minutes',
    'Present: Anna, Ben\nApologies: Carl\n\nItem 1: Budget\nAnna reported on the budget.\n\nItem 2: Staff\nBen reported on staff.\n\nAction: Anna to write.\nAction: Ben to call.',
  ],
  ['code', 'if (x): return\nelse: pass\nif (y): return\nelse: pass'],
  ['yaml', 'name: x\nversion: 1\nname: y\nversion: 2\nname: z\nversion: 3'],
  [
    'log',
    '2024-05-03 10:00:00 INFO: started\n2024-05-03 10:00:01 WARN: slow\n2024-05-03 10:00:02 INFO: ok\n2024-05-03 10:00:03 WARN: slow',
  ],
  ['log2', 'INFO: started\nWARN: slow\nINFO: ok\nERROR: bad\nWARN: slow\nINFO: so'],
  [
    'email',
    'From: Anna\nTo: Ben\nSubject: Hi\n\nHello Ben,\nBest: Anna\n\nFrom: Ben\nTo: Anna\nSubject: Re: Hi\n\nHello.',
  ],
  [
    'prose dash',
    'Berlin - the capital - is big.\n\nParis - the capital - is big.\n\nBerlin - again - is bigger.\n\nParis - again - is bigger.',
  ],
  ['bullets dash', '- Well, it was - you know - good.\n- Yes - I think so.\n- Well - maybe.\n- Yes - so.'],
  ['word list', 'Yes. I think so.\n\nNo. I do not.\n\nYes. It was good.\n\nNo. It was bad.'],
  ['mc', 'A. One.\nB. Two.\nC. Three.\nA. One.\nB. Two.\nA. Yes.\nB. No.\nA. One.\nB. Two.'],
  ['roman', 'I. Intro.\nII. More.\nI. Intro.\nII. More.\nI. Intro.\nII. More.'],
  [
    'chapters',
    'Introduction\n\nThis is the text.\n\nMethods\n\nThis is how.\n\nResults\n\nThis is it.\n\nMethods\n\nAgain.',
  ],
  ['stage only', '[Laughs] no.\n[Pause] yes.\n[Laughs] so.\n[Pause] and.\n[Laughs] then.\n[Pause] more.'],
  ['tape', '[Tape 1] no.\n[Tape 2] yes.\n[Tape 1] so.\n[Tape 2] and.\n'],
  ['tables', 'Leeds\t45\nYork\t12\nLeeds\t46\nYork\t13'],
  ['poem', 'O Rose\nthou art sick.\nO Rose\nThe invisible worm.\nThat flies\nIn the night.\nO Rose\nBye.'],
  ['names list', 'Anna\nBen\nCarl\n\nAnna\nBen\nCarl'],
  ['attendance', 'Anna Beck\nHead of maths.\nBen Ode\nHead of science.\nCarl Zim\nHead of arts.'],
  ['agenda', '9:00 Welcome\n9:30 Talk\n10:00 Coffee\n10:30 Talk\n11:00 Coffee'],
  [
    'references',
    'Smith, J. (2010). A book. London: Sage.\nJones, K. (2011). Another. Leeds: Pub.\nSmith, J. (2012). More. London: Sage.',
  ],
  ['footnotes', '[1] Smith says so.\n[2] Jones too.\n[1] Smith again.\n[2] Jones again.'],
  ['score', 'Leeds 2:1 York\nYork 3:0 Leeds\nLeeds 1:1 York'],
  ['ratio', 'Step 1: mix.\nStep 2: stir.\nStep 1: mix.\nStep 2: stir.'],
  [
    'theme codes',
    'Theme 1: Trust\n“I trust them.” (P1)\nTheme 2: Time\n“No time.” (P2)\nTheme 1: Trust again\n“So.” (P3)',
  ],
  ['quote attr', '“I trust them.”\n— Anna\n“No time.”\n— Ben\n“So.”\n— Anna'],
  ['I said prose', 'I said: no. I said: yes.\n\nWell: it was.\n\nWell: it is.\n\nSo: yes.\n\nSo: no.'],
  ['german', 'Frage 1: Wie alt sind Sie?\n\nEr ist 45.\n\nFrage 2: Wo wohnen Sie?\n\nIn Leeds.'],
  ['doi', 'DOI: 10.1/2\nDOI: 10.1/3\nISSN: 12\nISSN: 13'],
  ['legend only', 'I: Interviewer\nP: Participant\n\nThe recording was lost.'],
  ['single word lines', 'Okay\nSo we went.\nOkay\nThen we came.\nRight\nAnd so.\nOkay\nYes.'],
  [
    'monologue',
    'My life: a story\n\nI was born in Leeds. I went to school.\n\nMy mother: she was kind.\n\nMy father: he was not.',
  ],
  ['dialog narrative', '“Where are you?” asked Anna.\n\n“Here,” said Ben.\n\n“Why?” asked Anna.\n\n“So.”'],
] as const)('nobody speaks in %s', (_, text) => {
  expect(recogniseTurns(text).speakers).toEqual([]);
});

test.each([
  [
    'http',
    'Anna: How was it?\n\nBen: It was good.\n\nAnna: And then?\n\nBen: Then I left.\n\nSee http://x.org\nhttps://y.org: nice.\nhttp://x.org',
    ['Anna', 'Ben'],
    4,
  ],
  [
    'hours',
    'Anna: How was it?\n\nBen: It was good.\n\nAnna: And then?\n\nBen: Then I left.\n\n9:30 we left.\n9:30: we left.\n10:15 we came.\nBen: Ok.',
    ['Anna', 'Ben'],
    5,
  ],
  [
    'sentence colon',
    'Anna: How was it?\n\nBen: It was good.\n\nAnna: And then?\n\nBen: Then I left.\n\nBen: I told them this:\n\nIt is not so. And they said to me:\n\nGo home.',
    ['Anna', 'Ben'],
    5,
  ],
  [
    'header block',
    'Date: 3 May 2024\nLocation: Leeds\nParticipant: Karen\nInterviewer: Bob\nDuration: 45 minutes\n\nInterviewer: How are you?\nKaren: Fine.\nInterviewer: And?\nKaren: So.',
    ['Interviewer', 'Karen'],
    4,
  ],
  [
    'header block 2',
    'Project: Homes\nDate: 3 May 2024\nInterviewee: Karen Smith, 45\nTranscribed by: Bob\n\nI: How are you?\nR: Fine.\nI: And?\nR: So.',
    ['I', 'R'],
    4,
  ],
  [
    'survey',
    'Question 1: How old are you?\nAnswer: 45\nQuestion 2: Where do you live?\nAnswer: Leeds\nQuestion 3: Why?\nAnswer: Work',
    ['Question', 'Answer'],
    6,
  ],
  [
    'stage notes',
    'Anna: How was it?\n\nBen: It was good.\n\nAnna: And then?\n\nBen: Then I left.\n\n[Laughs] no.\n[Pause] yes.\n[Laughs] so.\n[Pause] and.\n[Laughs] then.\n[Pause] more.',
    ['Anna', 'Ben'],
    4,
  ],
] as const)('%s beside talk', (_, text, labels, turns) => {
  const { speakers, turns: read } = recogniseTurns(text);
  expect(speakers.map(({ label }) => label)).toEqual(labels);
  expect(read.filter(({ speaker }) => speaker !== null)).toHaveLength(turns);
});
