import type { Team, TeamLanguage } from '#domain/team/team.ts';
import type { InstalledTeam } from '#ports/bot-events.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamStore } from '#ports/team-store.ts';
import { changeShownTeam } from './change-shown-team.ts';

export type InstallTeam = (installed: InstalledTeam, language: TeamLanguage) => Promise<void>;

type Needs = { readonly teams: TeamStore; readonly queue: SendQueue };

/**
 * Takes a team in, as often as Teams says so: what is known already is brought up to date, a removal is taken back.
 *
 * The welcome is asked for until it has been sent; the outbox sees to it that several such jobs make one post. From then
 * on the team's week has its posts, and a team that comes back may have an alliance, which comes back to its members'
 * homes.
 */
export const makeInstallTeam =
  ({ teams, queue }: Needs): InstallTeam =>
  async (installed, language) => {
    const { tenantId, teamId } = installed;
    await teams.add(asNew(installed, language));
    const team = await changeShownTeam({ teams, queue }, tenantId, teamId, (known) => renewed(known, installed));
    if (team?.greetedAt === undefined) {
      await queue.add({ kind: 'post-welcome', tenantId, teamId });
      // A team keeps its practices from the first day on, whether it begins with an alliance or not.
      await queue.add({ kind: 'refresh-team-summaries', tenantId, teamId });
    }
    await queue.add({ kind: 'schedule-rituals', tenantId, teamId, revision: 0 });
  };

const asNew = (installed: InstalledTeam, language: TeamLanguage): Team => ({
  ...installed,
  language,
  greetedAt: undefined,
  stoppedAt: undefined,
});

/** The channel stays: the team may have chosen another one since. */
const renewed = (known: Team, { name, threadId, serviceUrl, botId }: InstalledTeam): Team => ({
  ...known,
  name: name === '' ? known.name : name,
  threadId,
  serviceUrl,
  botId,
  stoppedAt: undefined,
});
