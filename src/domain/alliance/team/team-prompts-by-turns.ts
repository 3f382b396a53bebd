import type { Instant } from '#domain/shared/instant.ts';
import { promptsOf, teamSections } from './team-prompts.ts';
import type { TeamPromptId } from './team-prompts.ts';

const week = 7 * 24 * 3_600_000;

/** The first day of 1970 was a Thursday; a week begins on Monday. */
const firstMonday = 4 * 24 * 3_600_000;

/**
 * What to bring to a meeting of a team in that week: one prompt of each section, by turns, so that another three come up
 * the week after and the first ones again only when all have.
 */
export const teamPromptsByTurns = (meeting: Instant): readonly TeamPromptId[] => {
  const turn = Math.floor((meeting - firstMonday) / week);
  return teamSections.flatMap((section) => {
    const ids = promptsOf(section);
    return ids[((turn % ids.length) + ids.length) % ids.length] ?? [];
  });
};
