/** What the bot posts at the team's set times, and how it tells a person several things at once. */
export const ritualEn = {
  'week.title': 'Our week',
  'needs.title': 'What do you need, what can you offer?',
  'needs.ask': 'In the next seven days: a person, a thing, a day.',
  'needs.need': '{name} needs: {text}',
  'needs.offer': '{name} offers: {text}',
  'needs.carriedOne': 'Carried over, still to be done: {text}',
  'needs.carriedSome': '{count, plural, one {# promise was} other {# promises were}} carried over to this week.',
  'needs.some': 'What do you need, what can you offer? {count, plural, one {# is free.} other {# are free.}}',
  'shoutOuts.title': 'Shout-outs of the week',
  'shoutOuts.line': '{from} to {to}: {text}',
  'shoutOuts.none': 'Whose work helped others to grow this week?',
  'shoutOuts.voices': 'The voices of this week: {names}',
  'promises.title': 'Our promises, read again',
  'promises.ask': 'Kept, or to fix, and how?',
  'promises.line': '{name}: {text}',
  'promises.some':
    '{count, plural, one {# promise is open: kept, or to fix?} other {# promises are open: kept, or to fix?}}',
  'promises.done': 'All promises of this week have been read again.',
  more: '{count, plural, one {# more in Alliance} other {# more in Alliance}}',
  former: 'Someone who has left',
  open: 'Open',
  'gone.title': 'This was taken back',
  'gone.text': 'Whoever wrote it has taken it back. Nothing else happens.',
  'over.title': 'This has moved on',
  'over.text': 'It was answered, settled or taken back: nothing is left to do here.',
  'off.text': 'Your team has switched this practice off.',
  'news.titled': '{title} · {team}',
  'news.team': 'From the team {team}',
  'digest.title': '{count, plural, one {# thing for you} other {# things for you}}',
} as const;

export type RitualKey = keyof typeof ritualEn;
