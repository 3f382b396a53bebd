/** Guiding prompts between two people; their words and themes live in `messages/prompts`. */
export const oneToOnePrompts = [
  'one.power',
  'one.signs',
  'one.reliance',
  'one.strain',
  'one.stuck',
  'one.aim',
  'one.values',
  'one.tone',
  'one.praise',
  'one.critique',
  'one.channel',
  'one.trust',
] as const;

export type OneToOnePromptId = (typeof oneToOnePrompts)[number];
