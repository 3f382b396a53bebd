import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import type { TeamPromptId } from '#domain/alliance/team/team-prompts.ts';

/** What the sample team wrote, by position in the list of people, the lead first. */
export const sampleAnswers: readonly { readonly by: number; readonly prompt: TeamPromptId; readonly text: string }[] = [
  { by: 0, prompt: 'team.climate', text: 'Calm enough to think, lively enough to argue about the work.' },
  { by: 1, prompt: 'team.climate', text: 'Curiosità: si fanno domande prima di dare risposte.' },
  { by: 2, prompt: 'team.feel', text: 'Safe to say that I do not know.' },
  { by: 3, prompt: 'team.thrive', text: 'Show rough things early, in the open.' },
  { by: 4, prompt: 'team.accountable', text: 'Words that people in the field understand at first reading.' },
  { by: 0, prompt: 'team.accountable', text: 'Each of us owns one journey from first visit to hand-over.' },
  { by: 1, prompt: 'team.countOn', text: 'Se prometto una bozza per giovedì, giovedì c’è.' },
  { by: 2, prompt: 'team.commit', text: 'One visit to the field each month, together.' },
  { by: 3, prompt: 'team.difficult', text: 'We slow down, and say what we see before what we think of it.' },
  { by: 4, prompt: 'team.rules', text: 'Decisions are written down the same day.' },
  { by: 0, prompt: 'team.conflict', text: 'First the two concerned, then with one more person, never by mail.' },
];

/** A line of the agreement, and the answers that stand behind it. */
export type SampleTeamLine = {
  readonly part: TeamPart;
  readonly text: string;
  readonly evidence: string;
  readonly from: readonly { readonly by: number; readonly prompt: TeamPromptId }[];
};

/** The first agreement, which came into force. */
export const firstLines: readonly SampleTeamLine[] = [
  {
    part: 'atmosphere',
    text: 'Rough work is welcome: we show it early, in the open.',
    evidence: 'Every review starts with something unfinished.',
    from: [{ by: 3, prompt: 'team.thrive' }],
  },
  {
    part: 'atmosphere',
    text: 'Questions come before answers, and nobody has to know everything.',
    evidence: 'We hear “I do not know” in most meetings.',
    from: [
      { by: 1, prompt: 'team.climate' },
      { by: 2, prompt: 'team.feel' },
    ],
  },
  {
    part: 'co-responsibility',
    text: 'Each of us owns one journey, from the first visit to the hand-over.',
    evidence: 'Each journey stands in the team calendar with one name.',
    from: [{ by: 0, prompt: 'team.accountable' }],
  },
  {
    part: 'co-responsibility',
    text: 'Once a month we visit the field together.',
    evidence: 'No month in the calendar is without its visit.',
    from: [{ by: 2, prompt: 'team.commit' }],
  },
  {
    part: 'behaviour',
    text: 'When it gets difficult we slow down, and name what we see.',
    evidence: '',
    from: [{ by: 3, prompt: 'team.difficult' }],
  },
  {
    part: 'behaviour',
    text: 'Decisions are written down the same day.',
    evidence: 'No decision is older than a day before it is in the channel.',
    from: [{ by: 4, prompt: 'team.rules' }],
  },
  {
    part: 'conflict-steps',
    text: 'The two concerned talk it over, never by mail.',
    evidence: '',
    from: [{ by: 0, prompt: 'team.conflict' }],
  },
  {
    part: 'conflict-steps',
    text: 'If it is not settled, they ask one more person to join them.',
    evidence: 'Whom they ask, both have chosen.',
    from: [],
  },
  {
    part: 'conflict-steps',
    text: 'After that it comes to the whole team, with what was tried.',
    evidence: '',
    from: [],
  },
];

/** What the team has learned since: another first step in a conflict, and a line more. */
export const secondFirstStep = {
  text: 'The two concerned talk it over within two days, never by mail.',
  evidence: 'Nobody hears of it from a third person first.',
} as const;

export const secondNewLine: SampleTeamLine = {
  part: 'behaviour',
  text: 'Every meeting ends ten minutes before the hour.',
  evidence: 'Nobody runs from one meeting into the next.',
  from: [],
};

/** What one of them says to the line that is new. */
export const sampleObjection = {
  kind: 'object',
  reason: 'In a workshop the last ten minutes are the ones in which things come together.',
  proposal: 'For meetings, yes; workshops keep their whole time.',
} as const;

type SampleTeamCheckIn = Readonly<Record<'purpose' | 'trust' | 'care', 1 | 2 | 3 | 4 | 5>> & {
  readonly change: string;
};

/** Two rounds, a week apart, by position in the list of people. */
export const sampleRounds: readonly (readonly SampleTeamCheckIn[])[] = [
  [
    { purpose: 4, trust: 3, care: 4, change: '' },
    { purpose: 4, trust: 3, care: 4, change: 'Meno riunioni una dopo l’altra.' },
    { purpose: 3, trust: 4, care: 3, change: 'I would like to hear sooner when a visit moves.' },
    { purpose: 4, trust: 3, care: 3, change: '' },
    { purpose: 4, trust: 4, care: 3, change: 'Let us say who writes the decision down.' },
  ],
  [
    { purpose: 5, trust: 4, care: 4, change: 'When two of us disagree, we wait too long before we talk.' },
    { purpose: 4, trust: 4, care: 4, change: 'Dieci minuti di respiro tra una riunione e l’altra.' },
    { purpose: 4, trust: 4, care: 3, change: '' },
    { purpose: 4, trust: 3, care: 4, change: 'More workshops, fewer updates.' },
    { purpose: 5, trust: 4, care: 4, change: '' },
  ],
];
