/** The guiding prompts between two people, by id; shown in tab, pane, invites and cards. */
export const promptsEn = {
  'one.power': 'What would make working together remarkable for both of us?',
  'one.signs': 'Which signs would tell us that it works?',
  'one.reliance': 'What may each of us always count on from the other?',
  'one.strain': 'How do we want to treat each other when things get hard?',
  'one.stuck': 'What do you say or do when you are stuck, so that I can notice?',
  'one.aim': 'Which aim are we here to reach together?',
  'one.values': 'Which values will we both hold on to?',
  'one.tone': 'Which tone suits us (encouraging, gentle, blunt, demanding, playful), and what works best when we talk?',
  'one.praise': 'How do you like good work to be noticed?',
  'one.critique': 'How do you like to hear what could be better?',
  'one.channel': 'Which channel reaches you best, and at what hours?',
  'one.trust': 'What would make each of us trust the other more?',
  'theme.one.power': 'Strength',
  'theme.one.signs': 'Evidence',
  'theme.one.reliance': 'Reliance',
  'theme.one.strain': 'Strain',
  'theme.one.stuck': 'Stuck',
  'theme.one.aim': 'Intention',
  'theme.one.values': 'Values',
  'theme.one.tone': 'Tone',
  'theme.one.praise': 'Acknowledgement',
  'theme.one.critique': 'Feedback',
  'theme.one.channel': 'Communication',
  'theme.one.trust': 'Trust',
} as const;

export type PromptsKey = keyof typeof promptsEn;
