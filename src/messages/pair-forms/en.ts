/** Words of what two allies fill in about their alliance, in Teams and beside their 1-1. */
export const pairFormsEn = {
  'who.checkIn': 'Only you, until you have both checked in; then {name}, too',
  'checkIn.purposeAsk': 'Do we both know what this is for?',
  'checkIn.trustAsk': 'Can each of us count on the other?',
  'checkIn.careAsk': 'Do we look after the results and each other?',
  'checkIn.line': 'A line about it (optional)',
  'checkIn.done': 'You have checked in. You can change it until {name} has, too.',
  'promises.text': 'What do you promise {name}?',
  'promises.day': 'By when?',
  'promises.save': 'Promise',
} as const;

export type PairFormsKey = keyof typeof pairFormsEn;
