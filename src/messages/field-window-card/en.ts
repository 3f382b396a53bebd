/** What the bot says to someone about their own field window. */
export const fieldWindowCardEn = {
  'begins.title': 'Your field window',
  'begins.today': 'No agenda: observe, ask, remove one obstacle. Afterwards, a line each.',
  'begins.before': 'How was it on {day}? A line each is enough.',
  'note.seen': 'Seen (only you)',
  'note.asked': 'Asked (only you)',
  'note.obstacle': 'Obstacle removed (the team)',
  'button.save': 'Save',
  'button.skip': 'Not this time',
  'button.open': 'Open',
  'noted.title': 'Noted',
  'noted.obstacle': 'The team reads: {text}',
  'noted.own': 'Only you read it.',
  'skipped.title': 'Not this time',
  'skipped.text': 'That is fine, and nobody else is told. The next window comes.',
  'already.title': 'You have noted this one already',
  'already.text': 'It stays as it is. You can change it in Alliance.',
  'remark.blank': 'One line is enough: what you saw, asked or removed.',
  'refused.text-is-too-long': 'That is too long for a line. Write it in Alliance.',
  'refused.day-is-past': 'That window is more than a week ago. The next one counts.',
  'refused.practice-is-off': 'Your team has switched field windows off.',
  'refused.other': 'That did not work. Open it in Alliance.',
} as const;

export type FieldWindowCardKey = keyof typeof fieldWindowCardEn;
