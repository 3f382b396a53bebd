/** Words of a team's page about its week, and of one's own. */
export const weekEn = {
  'week.before': 'Week before',
  'week.after': 'Week after',
  'week.current': 'Back to this week',
  'week.reflection': 'To think about this week',
  'week.reflection.shout-outs': 'Whose work helped others to grow this week?',
  'week.reflection.needs-and-offers': 'Which help, asked for today, would unlock something?',
  'week.reflection.dissent': 'Which conversation am I putting off to keep the mood?',
  'week.reflection.victories': 'Which useful victory would help the wider team this week?',
  'week.reflection.field-windows': 'Where in this week’s flow would my presence unblock the work?',
  'steps.title': 'Start tomorrow',
  'steps.field-windows': 'Spend 30 minutes in the field, with no agenda',
  'steps.shout-outs': 'Give a shout-out on Friday',
  'steps.needs-and-offers': 'Ask for something and offer something for the next seven days',
  'steps.dissent': 'Say one dissent in the form: fact, impact, proposal',
  'steps.victories': 'Tell one useful victory',
  'steps.done': 'Done',
  'steps.open': 'It ticks itself when your team has done it',
  'steps.off': 'Not switched on yet',
  'steps.settings': 'Choose practices',
  'week.noPractices': 'Your team keeps no weekly practice at the moment.',
  'week.choosePractices': 'Choose practices',
} as const;

export type WeekKey = keyof typeof weekEn;
