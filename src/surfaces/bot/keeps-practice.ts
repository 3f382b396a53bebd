import type { Practice } from '#domain/week/practice.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ReadTeamSettings } from '#usecases/settings/read-team-settings.ts';

/** Whether a team keeps a practice: nobody fills in a form that could not be sent. */
export const keepsPractice = async (
  { readTeamSettings }: { readonly readTeamSettings: ReadTeamSettings },
  open: OpenTeam,
  practice: Practice,
): Promise<boolean> => (await readTeamSettings(open)).settings.practices.includes(practice);
