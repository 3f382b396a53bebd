/** What This week shows of victories. */
export const victoryEn = {
  title: 'Useful victories',
  tell: 'Tell one',
  none: 'None is told yet. A customer kept, a process made simpler, an error avoided: which one would help others?',
  past: 'None was told in this week.',
  by: 'From {name}',
  byFrom: 'From {name}, out of {team}',
  repeat: 'Tomorrow again: {text}',
  former: 'someone who has left',
} as const;

export type VictoryKey = keyof typeof victoryEn;
