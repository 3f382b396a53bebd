import type { Team } from '#domain/team/team.ts';

/** The channels of a team now, as Teams tells the bot. Rejects with {@link Unavailable} (`teams`). */
export type TeamChannels = {
  /**
   * Thread ids of the channels that the whole team reads and nobody else: a private channel leaves members out, a shared
   * one lets others in. `undefined` when the bot is no longer in the team.
   */
  open(team: Team): Promise<readonly string[] | undefined>;
};
