import type { SampleNeed, SampleShoutOut, SampleVictory } from './sample-week-texts.ts';

/** What belongs to the week in which the sample is loaded. */
export const sampleNow = {
  needs: [
    {
      noun: 'need',
      by: 4,
      text: 'A second reader for the consent page, one hour, by tomorrow evening.',
      taken: undefined,
    },
    {
      noun: 'offer',
      by: 3,
      text: 'Un’ora per incollare insieme il modello del banco, quando vi serve.',
      taken: undefined,
    },
    {
      noun: 'need',
      by: 0,
      text: 'Kenji finds two patients for the test of the counter.',
      taken: { by: 2, inDays: 3 },
    },
  ],
  shoutOuts: [
    {
      by: 0,
      to: [1],
      gesture: 'You stopped the review when we talked about people instead of with them.',
      impact: 'We called the ward, and the ward changed our mind.',
      learning: 'A pause is part of the work.',
      chosen: 'post',
    },
    {
      by: 4,
      to: [0],
      gesture: 'You answered the hard mail of the clinic yourself, and showed us the draft first.',
      impact: 'We knew what was coming, and slept well.',
      learning: 'Showing a draft is a way to share the load.',
      chosen: undefined,
    },
  ],
  victory: {
    by: 1,
    problem: 'Chi arriva in reparto chiedeva la strada a tre persone.',
    action: 'Abbiamo messo una linea sul pavimento, per prova, con il nastro.',
    result: 'Da dodici domande all’ora a due, contate venerdì.',
    repeat: 'Prima il nastro, poi la vernice.',
  },
} as const satisfies {
  readonly needs: readonly SampleNeed[];
  readonly shoutOuts: readonly SampleShoutOut[];
  readonly victory: SampleVictory;
};

/** Raised in the first week, answered and decided in the second. */
export const settledDissent = {
  fact: 'On Tuesday two of us drew the same screen, one day apart.',
  impact: 'A day of work was lost, and the clinic saw two versions.',
  proposal: 'Whoever opens a screen writes their name on it first.',
  clarification: 'A name on the screen before the first line: so that one look tells who is at it.',
  decision: 'We put a name on every screen before we draw.',
  nextStep: 'Add the field for the name to our template',
} as const;

/** Raised last Monday and thanked for; the clarification is still to come. */
export const openDissent = {
  fact: 'In the last two visits we showed the prototype before we had asked a question.',
  impact: 'People judged the cardboard and told us little about their day.',
  proposal: 'The first twenty minutes of a visit are for questions; the prototype stays in the bag.',
} as const;
