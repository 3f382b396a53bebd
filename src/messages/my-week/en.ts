/** Words of one's own page about the week. */
export const myWeekEn = {
  'mine.turn': 'My turn',
  'mine.turn.none': 'Nothing waits for you.',
  'mine.voice': 'It is your voice this week: whose work do you want to recognise?',
  'mine.choice': 'A recognition waits for your choice',
  'mine.dissent': 'A dissent waits for your answer: {fact}',
  'mine.promises': 'My promises',
  'mine.promises.none': 'No open promises.',
  'mine.promise.to': 'You to {name}, {day}',
  'mine.promise.toTeam': 'You to the team, {day}',
  'mine.promise.from': '{name} to you, {day}',
  'mine.promise.fromGone': 'Someone who has left to you, {day}',
  'mine.by': 'by {day}',
  'mine.was': 'was for {day}',
  'mine.alliances': 'My alliances',
  'mine.alliances.all': 'All alliances',
} as const;

export type MyWeekKey = keyof typeof myWeekEn;
