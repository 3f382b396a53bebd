/** The guiding prompts of a team, by id, and the parts of its agreement; shown in the tab and in its document. */
export const teamPromptsEn = {
  'team.climate': 'What climate do we want to create together?',
  'team.feel': 'How should it feel to be in this team (spacious, supportive, candid, demanding)?',
  'team.thrive': 'What would help all of us to thrive?',
  'team.accountable': 'What does each of us answer for?',
  'team.countOn': 'What can the team count on from you?',
  'team.commit': 'What do we commit to for one another?',
  'team.difficult': 'Who do we want to be together when it gets difficult?',
  'team.rules': 'What are our ground rules for conflict, decisions and daily work?',
  'team.conflict': 'What do we do, step by step, when we disagree or clash?',
  'section.atmosphere': 'Atmosphere',
  'section.co-responsibility': 'Co-responsibility',
  'section.behaviour': 'Behaviour',
  'section.conflict-steps': 'When we clash, step by step',
  evidence: 'How would we know?',
} as const;

export type TeamPromptsKey = keyof typeof teamPromptsEn;
