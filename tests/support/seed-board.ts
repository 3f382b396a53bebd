import type { PersonId } from '#domain/shared/ids.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { practices } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { itemId, needEntry, promiseEntry, shoutOutEntry, thisWeek, victoryEntry } from './sample-board.ts';
import { dissentEntry } from './sample-dissent.ts';
import { friday } from './sample-team.ts';

/** Says a word that stands nowhere else, by whom. */
export type Marked = {
  /** Only the person whose data a test is about has written it. */
  readonly mine: (what: string) => string;
  readonly theirs: (what: string) => string;
};

const on = '2026-11-20';
const moment = { weekday: 2, minute: 600 };

/** One thing of each noun that names someone, and one of each that names someone else; both have written in it. */
export const seededBoard = (me: PersonId, other: PersonId, { mine, theirs }: Marked): readonly BoardEntry[] => [
  ...perNoun(me, other, { mine, theirs }),
  ...perNoun(other, me, { mine: theirs, theirs: mine }, 20),
  ...ofTheTeam(me, other, { mine }),
];

const perNoun = (by: PersonId, to: PersonId, { mine, theirs }: Marked, from = 0): readonly BoardEntry[] => [
  shoutOutEntry(from + 1, {
    by,
    to: [to],
    gesture: mine('gesture'),
    impact: mine('impact'),
    learning: mine('learning'),
    choices: [{ personId: to, choice: 'post', at: friday }],
  }),
  needEntry(from + 2, { by, text: mine('need') }),
  { ...needEntry(from + 3, { by, text: mine('offer') }), noun: 'offer' },
  promiseEntry(from + 4, { by, to, text: mine('promise'), state: { kind: 'to-fix', how: mine('how'), at: friday } }),
  dissentEntry({
    id: itemId(from + 5),
    by,
    fact: mine('fact'),
    impact: mine('dissent-impact'),
    proposal: mine('proposal'),
    steps: [
      { kind: 'thanks', by: to, at: friday, on },
      { kind: 'clarification', by: to, at: friday, on, text: theirs('question') },
      { kind: 'clarification', by, at: friday, on, text: mine('clarification') },
      {
        kind: 'decision',
        by: to,
        at: friday,
        on,
        outcome: { kind: 'changed' },
        text: theirs('decision'),
        nextSteps: [{ id: itemId(from + 90), who: by, what: theirs('next-step'), by: on }],
      },
    ],
  }),
  victoryEntry(from + 6, {
    by,
    problem: mine('problem'),
    action: mine('action'),
    result: mine('result'),
    repeat: mine('repeat'),
  }),
  {
    noun: 'field-window',
    id: by,
    place: 'open',
    value: { by, moment, minutes: 30, zone: 'Europe/Rome', shown: true, reminded: true, revision: 1 },
  },
  {
    noun: 'field-note',
    id: `${on}-${by}`,
    place: thisWeek,
    value: {
      by,
      day: on,
      week: thisWeek,
      at: friday,
      told: { kind: 'held', seen: mine('seen'), asked: mine('asked'), obstacle: mine('obstacle') },
      revision: 1,
    },
  },
];

const ofTheTeam = (me: PersonId, other: PersonId, { mine }: Pick<Marked, 'mine'>): readonly BoardEntry[] => [
  {
    noun: 'settings',
    id: 'settings',
    place: 'open',
    value: { ...settingsAtFirst('UTC', 'en'), practices, revision: 1 },
  },
  { noun: 'first-steps', id: 'first-steps', place: 'open', value: { marks: [] } },
  {
    noun: 'voices',
    id: 'voices',
    place: 'open',
    value: {
      round: 2,
      late: [{ personId: me, round: 1 }],
      turns: [
        {
          week: thisWeek,
          voices: [
            { personId: me, round: 2 },
            { personId: other, round: 2 },
          ],
          later: [me],
        },
      ],
      swaps: [{ week: thisWeek, from: me, to: other, at: friday }],
    },
  },
  {
    noun: 'team-field-window',
    id: 'team-field-window',
    place: 'open',
    value: { window: { by: me, on, moment, minutes: 30, zone: 'Europe/Rome' }, revision: 1 },
  },
  {
    noun: 'challenge',
    id: itemId(7),
    place: thisWeek,
    value: {
      id: itemId(7),
      practice: practices[0],
      startedBy: me,
      startedAt: friday,
      firstWeek: thisWeek,
      before: [
        { personId: me, mark: 4 },
        { personId: other, mark: 3 },
      ],
      toldBefore: undefined,
      after: [{ personId: me, mark: 5 }],
      weekMarks: [{ week: thisWeek, mark: 'kept' }],
      pauses: [],
      end: {
        by: me,
        week: thisWeek,
        at: friday,
        story: mine('story'),
        before: { kind: 'too-few', answers: 2 },
        after: { kind: 'too-few', answers: 1 },
      },
      revision: 1,
    },
  },
];
