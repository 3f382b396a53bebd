import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { isOutdated, newestTold } from '#domain/shared/told-order.ts';
import { isServed } from '#domain/team/grace.ts';
import type { Team, TeamLanguage } from '#domain/team/team.ts';
import type { InstalledTeam } from '#ports/bot-events.ts';
import type { Clock } from '#ports/clock.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TenantSettingsStore } from '#ports/tenant-settings-store.ts';
import type { TeamThreads } from '#ports/team-threads.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { tenantSettingsAtFirst } from '#domain/tenant/tenant-settings.ts';
import { beginTeam } from './begin-team.ts';
import { changeShownTeam } from './change-shown-team.ts';

/**
 * @param by who added the app, as far as Teams tells
 * @param at when, by Teams' clock, as far as it tells
 */
export type InstallTeam = (
  installed: InstalledTeam,
  language: TeamLanguage,
  by: PersonId | undefined,
  at?: Instant,
) => Promise<void>;

type Needs = {
  readonly teams: TeamStore;
  readonly teamThreads: Pick<TeamThreads, 'keep'>;
  readonly personalChats: Pick<PersonalChatStore, 'load'>;
  readonly tenantSettings: Pick<TenantSettingsStore, 'load'>;
  readonly queue: SendQueue;
  readonly clock: Clock;
};

/**
 * Takes a team in, as often as Teams says so: what is known already is brought up to date, a removal is taken back, unless
 * the removal is the newer of the two.
 *
 * A team that comes back may have an alliance, which comes back to its members' homes; its week is planned anew from now on.
 * It begins in the language of whoever adds the app, unless an administrator has chosen one for all new teams. Its clock is that of whoever added the app, where the bot knows it, until the team sets one. Where all of the team is being
 * deleted, its grace period being over, a new team begins once that is done.
 */
export const makeInstallTeam =
  (needs: Needs): InstallTeam =>
  async (told, language, by, at) => {
    const { tenantId } = told;
    const { queue } = needs;
    const zone = told.zone ?? (by && (await needs.personalChats.load(tenantId, by))?.value.zone);
    const first = await languageIn(needs, tenantId, language);
    const team = await takeIn(needs, { installed: { ...told, zone }, language: first, at });
    await needs.teamThreads.keep(tenantId, team.threadId, team.teamId);
    if (team.purgingSince !== undefined) await queue.add({ kind: 'purge-team', tenantId, teamId: team.teamId });
    // The end that was due stays in the index and comes to nothing: taking it out could take that of the next removal.
    if (isServed(team)) await beginTeam(queue, team);
  };

/** That of whoever adds the app, unless the tenant begins with one for all. */
const languageIn = async (
  { tenantSettings }: Pick<Needs, 'tenantSettings'>,
  tenantId: TenantId,
  ofWhoAdds: TeamLanguage,
): Promise<TeamLanguage> => {
  const { firstLanguage } = (await tenantSettings.load(tenantId))?.value ?? tenantSettingsAtFirst;
  return firstLanguage === 'of-who-adds' ? ofWhoAdds : firstLanguage;
};

type Installation = {
  readonly installed: InstalledTeam;
  readonly language: TeamLanguage;
  readonly at: Instant | undefined;
};

const maxTries = 5;

/** It may be there, and gone a moment later: the end of its grace period came between the two looks. */
const takeIn = async (needs: Needs, installation: Installation): Promise<Team> => {
  const { tenantId, teamId } = installation.installed;
  const now = needs.clock.now();
  for (let tries = 0; tries < maxTries; tries += 1) {
    await needs.teams.add(asNew(installation));
    const team = await changeShownTeam(needs, tenantId, teamId, (known) => renewed(known, installation, now));
    if (team !== undefined) return team;
  }
  throw new Unavailable('storage', new Error(`the team came and went in ${maxTries} tries`));
};

const asNew = ({ installed, language, at }: Installation): Team => ({
  ...installed,
  language,
  plannedAt: undefined,
  greetedAt: undefined,
  closed: undefined,
  stoppedAt: undefined,
  toldAt: at,
  purgingSince: undefined,
});

const renewed = (known: Team, installation: Installation, now: Instant): Team => {
  const { installed, at } = installation;
  if (known.stoppedAt !== undefined && isOutdated(known, at, now)) return known;
  const toldAt = newestTold(known, at, now);
  if (known.purgingSince !== undefined) return { ...asNew(installation), toldAt, purgingSince: known.purgingSince };
  return {
    ...known,
    name: installed.name === '' ? known.name : installed.name,
    threadId: installed.threadId,
    // The channel stays, for the team may have chosen another one since; but not where it is closed to the bot.
    channelId: known.closed?.where === 'channel' ? installed.channelId : known.channelId,
    serviceUrl: installed.serviceUrl,
    botId: installed.botId,
    zone: known.zone ?? installed.zone,
    closed: undefined,
    stoppedAt: undefined,
    toldAt,
  };
};
