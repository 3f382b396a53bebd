/** What the week's page says about recognitions and whose voices it is. */
export const shoutOutEn = {
  title: 'Shout-outs',
  'voices.line': '{count, plural, one {{names} has the voice this week.} other {{names} have the voices this week.}}',
  'voices.past': '{count, plural, one {The voice was that of {names}.} other {The voices were those of {names}.}}',
  'voices.none': 'Anyone can recognise a colleague, at any time.',
  open: 'Recognise someone',
  none: 'Nothing posted yet this week.',
  past: 'Nothing was posted in this week.',
  'posted.line': '{from} to {to}',
  'posted.impact': 'What it changed: {text}',
  'posted.learning': 'What we take from it: {text}',
  former: 'Someone who has left',
} as const;

export type ShoutOutKey = keyof typeof shoutOutEn;
