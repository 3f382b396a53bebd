/** Words of a team's page about how its practices go over time. */
export const insightsEn = {
  title: 'How it goes in {team}',
  titleUnknown: 'How it goes',
  about: 'About the team as a whole: never about a person.',
  download: 'Download as CSV',
  fileName: 'Insights of {team}',
  week: 'Week of',
  table: 'Show as table',
  'pulses.title': 'Purpose, trust and care',
  'pulses.last': 'At the last check-in: purpose {purpose}, trust {trust}, care {care}.',
  'pulses.none': 'There are no figures yet: a check-in shows them from {from, number} answers on.',
  'pulses.round': 'Check-in of',
  'pulses.mean': '{mark}, {mean, number} of 5',
  'pulses.noMean': 'Too few answers',
  'pulses.chart': '{pulse}: {mean} at the last check-in',
  'kept.title': 'Promises',
  'kept.told':
    'In the last {weeks, number} weeks: {kept, plural, one {# kept} other {# kept}}, {toFix, plural, one {# to fix} other {# to fix}}, {letGo, plural, one {# let go} other {# let go}}, {unread, plural, one {# not read again} other {# not read again}}.',
  'kept.none':
    'Nothing is told yet: that needs {from, number} promises, of at least three people, so that it is about the team.',
  'kept.leftOut':
    '{count, plural, one {# more is} other {# more are}} of weeks in which it would be about one or two people.',
  'kept.kept': 'Kept',
  'kept.toFix': 'To fix',
  'kept.letGo': 'Let go',
  'kept.unread': 'Not read again',
  'kept.tooFew': 'Too few to tell',
  'kept.chart': 'Kept promises, week by week',
  'dissents.title': 'Dissents',
  'dissents.decided':
    '{decided, plural, one {# was decided} other {# were decided}} in the last {weeks, number} weeks, {days, plural, =0 {on the day on which it was raised} one {# day after it was raised} other {# days after it was raised}} as a rule. {waiting, plural, =0 {None waits} one {# waits} other {# wait}} for a decision.',
  'dissents.none':
    'None was decided in the last {weeks, number} weeks. {waiting, plural, =0 {None waits} one {# waits} other {# wait}} for a decision.',
  'dissents.count': 'Decided',
  'dissents.days': 'Days until then, as a rule',
  'dissents.noDays': 'None',
  'dissents.chart': 'Days until a decision, week by week',
  'more.title': 'In the field, and by voice',
  'more.obstacles':
    '{removed, plural, =0 {No obstacle was removed} one {# obstacle was removed} other {# obstacles were removed}} in the field in the last {weeks, number} weeks.',
  'more.voices':
    'In this round of voices {heard, number} of {people, plural, one {# person} other {# people}} {heard, plural, one {has} other {have}} had their turn.',
  'more.removed': 'Obstacles removed',
} as const;

export type InsightsKey = keyof typeof insightsEn;
