import type { PersonId } from '#domain/shared/ids.ts';
import type { Team, TeamLanguage } from '#domain/team/team.ts';
import type { InstalledTeam } from '#ports/bot-events.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamStore } from '#ports/team-store.ts';
import { changeShownTeam } from './change-shown-team.ts';

/** @param by who added the app, as far as Teams tells */
export type InstallTeam = (installed: InstalledTeam, language: TeamLanguage, by: PersonId | undefined) => Promise<void>;

type Needs = {
  readonly teams: TeamStore;
  readonly personalChats: Pick<PersonalChatStore, 'load'>;
  readonly queue: SendQueue;
};

/**
 * Takes a team in, as often as Teams says so: what is known already is brought up to date, a removal is taken back.
 *
 * The welcome is asked for until it has been sent; the outbox sees to it that several such jobs make one post. From then
 * on the team's week has its posts, and a team that comes back may have an alliance, which comes back to its members'
 * homes. Its clock is that of whoever added the app, where the bot knows it, until the team sets one.
 */
export const makeInstallTeam =
  ({ teams, personalChats, queue }: Needs): InstallTeam =>
  async (told, language, by) => {
    const { tenantId, teamId } = told;
    const zone = told.zone ?? (by && (await personalChats.load(tenantId, by))?.value.zone);
    const installed = { ...told, zone };
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
  plannedAt: undefined,
  greetedAt: undefined,
  stoppedAt: undefined,
});

/** The channel stays: the team may have chosen another one since. */
const renewed = (known: Team, { name, threadId, serviceUrl, botId, zone }: InstalledTeam): Team => ({
  ...known,
  name: name === '' ? known.name : name,
  threadId,
  serviceUrl,
  botId,
  zone: known.zone ?? zone,
  stoppedAt: undefined,
});
