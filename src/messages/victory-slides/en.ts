/** Words of a victory as three slides, and of their preview. */
export const victorySlidesEn = {
  title: 'A useful victory of {team}',
  problem: 'The problem',
  action: 'What we did',
  result: 'What changed',
  repeat: 'What we repeat tomorrow',
  footer: '{team}, {day}',
  'notes.problem': 'In your own words: what did not work, and for whom? Half a minute.',
  'notes.action': 'Who did what, in which order? Name those who helped.',
  'notes.result': 'Say how it was measured. Then ask who could repeat it, and from when.',
  'notes.of': 'Told by {name}.',
  'notes.former': 'Told by someone who has left the team.',
} as const;

export type VictorySlidesKey = keyof typeof victorySlidesEn;
