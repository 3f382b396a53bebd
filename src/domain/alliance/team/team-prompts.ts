/** The three sections in which a team designs its alliance, in the order in which they are read. */
export const teamSections = ['atmosphere', 'co-responsibility', 'behaviour'] as const;
export type TeamSection = (typeof teamSections)[number];

/** Guiding prompts of a team alliance; their words live in `messages/team-prompts`. */
export const teamPrompts = [
  { id: 'team.climate', section: 'atmosphere' },
  { id: 'team.feel', section: 'atmosphere' },
  { id: 'team.thrive', section: 'atmosphere' },
  { id: 'team.accountable', section: 'co-responsibility' },
  { id: 'team.countOn', section: 'co-responsibility' },
  { id: 'team.commit', section: 'co-responsibility' },
  { id: 'team.difficult', section: 'behaviour' },
  { id: 'team.rules', section: 'behaviour' },
  { id: 'team.conflict', section: 'behaviour' },
] as const satisfies readonly { id: string; section: TeamSection }[];

export type TeamPromptId = (typeof teamPrompts)[number]['id'];

/** The prompts of one section, in reading order. */
export const promptsOf = (section: TeamSection): readonly TeamPromptId[] =>
  teamPrompts.filter((prompt) => prompt.section === section).map((prompt) => prompt.id);
