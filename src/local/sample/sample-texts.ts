import type { TeamPromptId, TeamSection } from '#domain/alliance/team/team-prompts.ts';

type Written = { readonly text: string; readonly evidence: string };

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

/** The first agreement, which came into force. */
export const firstAgreement: Readonly<Record<TeamSection, Written>> = {
  atmosphere: {
    text: 'We keep a calm, curious room: rough work is welcome, and questions come before answers.',
    evidence: 'Every review starts with something unfinished.',
  },
  'co-responsibility': {
    text: 'Each of us owns one journey and one promise a week. Once a month we visit the field together.',
    evidence: 'Journeys and visits stand in the team calendar with a name.',
  },
  behaviour: {
    text: 'When it gets difficult we slow down and name what we see. Decisions are written down the same day.',
    evidence: 'No decision is older than a day before it is in the channel.',
  },
};

/** What the team has learned since, proposed as the second. */
export const secondBehaviour: Written = {
  text: `${firstAgreement.behaviour.text} A disagreement is first talked over by the two concerned, within two days.`,
  evidence: firstAgreement.behaviour.evidence,
};
