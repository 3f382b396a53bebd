import type { Team } from '#domain/team/team.ts';
import type { Roster } from '#ports/roster.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { noteAnswer, noteRefusal } from '#usecases/team/note-closure.ts';
import type { ClosureNeeds } from '#usecases/team/note-closure.ts';

/** The same members; what Teams' answer says of whether the bot is in the team is kept with the team. */
export const heedAnswers = (roster: Roster, needs: ClosureNeeds): Roster => ({
  members: async (team) => {
    const members = await roster.members(team);
    await keep(needs, team, members === undefined ? 'refused' : 'answered');
    return members;
  },
});

/** Most answers say what is known already. One stands whether it can be kept or not: the next one says the same. */
const keep = async (needs: ClosureNeeds, team: Team, answer: 'refused' | 'answered'): Promise<void> => {
  if ((team.closed?.where === 'team') === (answer === 'refused')) return;
  try {
    await (answer === 'refused' ? noteRefusal(needs, team, 'team') : noteAnswer(needs, team));
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
  }
};
