/** What This week shows of dissents. */
export const dissentEn = {
  title: 'Dissents',
  raise: 'Raise one',
  none: 'A dissent that is said soon, with a proposal, protects the relationship. None is open now.',
  past: 'No dissent in this week.',
  days: '{count, plural, =0 {Raised today} one {Open # day} other {Open # days}}',
  daysSettled: '{count, plural, =0 {Settled the same day} one {Settled in # day} other {Settled in # days}}',
  by: 'Raised by {name}',
  former: 'someone who has left',
  'turn.thanks': 'Next: a thank-you',
  'turn.clarification': 'Next: how {names} understands it',
  'turn.clarification.any': 'Next: how someone understands it',
  'turn.reply': 'Next: an answer from {names}',
  'turn.decision': 'Next: a decision',
  'outcome.changed': 'Changed',
  'outcome.trial': 'Trial until {day}',
  'outcome.stays-open': 'Stays open',
  'outcome.withdrawn': 'Withdrawn',
} as const;

export type DissentKey = keyof typeof dissentEn;
