/** Words of a team's page about its check-ins. */
export const roundEn = {
  title: 'Check-in',
  purposeAsk: 'Do we know why we work together, and what matters?',
  trustAsk: 'Can each of us count on the others when it is needed?',
  careAsk: 'Do we care about the results and about the people behind them?',
  marksWho: 'Nobody sees your marks as yours; the team sees averages, from {from, number} answers on',
  change: 'What should we change?',
  changeLabel: 'In your own words (optional)',
  changeWho:
    'Seen by the whole team without your name, once at least {from, number} have answered. Nobody sees your marks as yours.',
  sent: 'You have answered.',
  mine: 'You have answered. You can change it until the check-in closes.',
  mineChange: 'What we should change',
  progress: 'How it stands',
  count: '{count, plural, =0 {Nobody has answered yet.} one {# has answered.} other {# have answered.}}',
  'figures.missing': 'Figures need {from, number} answers: {count, plural, one {# is missing} other {# are missing}}.',
  'figures.enough': 'There are enough answers for figures.',
  'figures.too-few':
    'Figures need {from, number} answers, never fewer, and this team has fewer people now. Talk about the three questions when you meet.',
  'comments.missing':
    'What you would change is shown from {from, number} answers on: {count, plural, one {# is missing} other {# are missing}}.',
  'comments.enough': 'There are enough answers to show what you would change.',
  'comments.too-few':
    'What you would change is shown from {from, number} answers on, never below, and this team has fewer people now. Say it when you meet.',
  openUntil: 'It closes after {day}, or as soon as everyone has answered; what came of it appears then.',
  notBegun:
    'It closes seven days after the first answer, or as soon as everyone has answered; what came of it appears then.',
  result: 'Check-in of {day}',
  answers: '{count, plural, one {# answered.} other {# answered.}}',
  noFigures: 'There are no figures: they need {from, number} answers.',
  noComments: 'What people would change is not shown: that needs {from, number} answers.',
  noChange: 'Nobody named anything to change.',
  changes: 'What we could change',
  makeLine: 'Make a line of it',
  makeLineOf: 'Make a line of it: {text}',
  edit: 'Change the agreement',
  mean: '{mark}, {mean, number} of 5 on average',
  noMean: 'No figures',
  chart: '{pulse}: {mean}, at the last check-in',
  weeksRange: 'Choose from 1 to 26 weeks.',
} as const;

export type RoundKey = keyof typeof roundEn;
