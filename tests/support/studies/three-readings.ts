import type { BlindRound } from './blind-round.ts';

const text = `[00:00:10] Interviewer: What does a visit look like?

[00:00:14] June: Other mornings we just go into rooms, four or five of them, with a clipboard and no opinions, and afterwards we sit in the car park and compare what we wrote down. Nobody gets a score.

[00:01:40] Interviewer: And the team meetings, do you lead those or does she?

[00:01:46] June: She does, mostly. I bring the item analysis, I put it on the table, and then I keep my mouth shut as long as I can stand it. It isn't long.

[00:03:02] Interviewer: Who decides where she goes next?

[00:03:05] June: We do it in May, at my kitchen table. One page, three teachers, what each of them wants to try. Then it rains and the plan goes in the bin.

[00:04:20] Interviewer: Is there anything you would protect first?

[00:04:24] June: The hour on Fridays. It is hers. We don't do email in it.
`;

const interview = { name: 'Interview 1, June.txt', text };

const visits = { begins: 'Other mornings', ends: 'gets a score.' };
const meetings = { begins: 'She does, mostly', ends: "isn't long." };
const planning = { begins: 'We do it in May', ends: 'goes in the bin.' };
const fridays = { begins: 'The hour on Fridays', ends: 'email in it.' };

/** Three coders, the same four episodes given to all. */
export const threeCoders: BlindRound = {
  title: 'Three readings of one interview',
  interview,
  work: 'codes',
  readings: [
    {
      coder: 'Ada Lind',
      episodes: [
        {
          ...visits,
          codes: [
            [
              'learning walks',
              'we just go into rooms, four or five of them, with a clipboard and no opinions',
            ],
          ],
        },
        { ...meetings, codes: [['item analysis', 'I bring the item analysis']] },
        { ...planning, codes: [['planning the year', 'One page, three teachers']] },
        { ...fridays, codes: [['protected time', 'The hour on Fridays. It is hers.']] },
      ],
    },
    {
      coder: 'Ben Okoye',
      episodes: [
        {
          ...visits,
          codes: [
            ['observing teachers', 'go into rooms, four or five of them'],
            ['debriefing', 'compare what we wrote down'],
          ],
        },
        { ...meetings, codes: [['using data', 'the item analysis, I put it on the table']] },
        { ...planning, codes: [] },
        { ...fridays, codes: [['protected time', "We don't do email in it."]] },
      ],
    },
    {
      coder: 'Chi Tran',
      episodes: [
        {
          ...visits,
          codes: [['visits', 'with a clipboard and no opinions, and afterwards we sit in the car park']],
        },
        { ...meetings, codes: [] },
        { ...planning, codes: [['planning the year', 'three teachers, what each of them wants to try']] },
        { ...fridays, codes: [] },
      ],
    },
  ],
};

/** Two coders who marked episodes of their own: other boundaries, one episode more, one that only the other saw. */
export const markedApart: BlindRound = {
  title: 'Episodes marked apart',
  interview,
  work: 'both',
  readings: [
    {
      coder: 'Coder A',
      episodes: [
        { ...visits, codes: [['learning walks', 'we just go into rooms']] },
        {
          begins: 'She does, mostly',
          ends: 'on the table',
          codes: [['item analysis', 'I bring the item analysis']],
        },
        { ...fridays, codes: [['protected time', 'The hour on Fridays']] },
      ],
    },
    {
      coder: 'Coder B',
      episodes: [
        {
          begins: 'we just go into rooms',
          ends: 'gets a score.',
          codes: [['observing teachers', 'go into rooms, four or five of them']],
        },
        { ...meetings, codes: [['using data', 'I bring the item analysis']] },
        { ...planning, codes: [['planning', 'One page, three teachers']] },
      ],
    },
  ],
};

/** Two coders, four given episodes: three read alike in other words, one that only B saw something in. */
export const twoCoders: BlindRound = {
  title: 'Two readings of one interview',
  interview,
  work: 'codes',
  readings: [
    {
      coder: 'Coder A',
      episodes: [
        { ...visits, codes: [['learning walks', 'we just go into rooms']] },
        { ...meetings, codes: [['item analysis', 'I bring the item analysis']] },
        { ...planning, codes: [['a page in May', 'One page, three teachers']] },
        { ...fridays, codes: [] },
      ],
    },
    {
      coder: 'Coder B',
      episodes: [
        { ...visits, codes: [['observing teachers', 'go into rooms, four or five of them']] },
        { ...meetings, codes: [['using data', 'I put it on the table']] },
        { ...planning, codes: [['goal setting', 'what each of them wants to try']] },
        { ...fridays, codes: [['protected time', 'The hour on Fridays']] },
      ],
    },
  ],
};
