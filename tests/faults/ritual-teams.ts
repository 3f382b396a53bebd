import { dayIn } from '#domain/calendar/zoned-day.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { Team } from '#domain/team/team.ts';
import type { OutboxEntry } from '#ports/outbox.ts';
import { seededRituals as rituals } from '../support/seed-teams.ts';
import { teamScope } from '../support/scopes.ts';
import type { LastingStorage } from './lasting-storage.ts';

/** What became of the rituals of a week. */
export type WeekVerdict = {
  readonly rituals: number;
  readonly posts: number;
  readonly sent: number;
  /** Nobody can tell: shown to the team, never sent again by itself. */
  readonly unknown: number;
  /** Of those, the ones whose post is there. */
  readonly unknownButThere: number;
  /** Posts that are there twice because Teams took one and said that it had not. */
  readonly possibleDuplicates: number;
  /** To be 0: posts that are there twice for any other reason. */
  readonly doubled: number;
  /** To be 0: rituals that are neither there nor known to be unknown. */
  readonly lost: number;
  /** To be 0: channels to which Teams' answer was lost, and whose post is not known as unknown. */
  readonly mistaken: number;
  /** To be 0: jobs set aside. */
  readonly poisoned: number;
  /** The first few of what should not be. */
  readonly wrong: readonly string[];
};

/** Nothing is other than it has to be. */
export const isRight = ({ lost, doubled, mistaken, poisoned }: WeekVerdict): boolean =>
  lost + doubled + mistaken + poisoned === 0;

type Week = {
  readonly storage: LastingStorage;
  readonly teams: readonly Team[];
  readonly due: number;
  /** The week's posts, as the connector took them. */
  readonly posts: readonly { readonly channelId: string }[];
  readonly doubledIn: ReadonlyMap<string, number>;
  readonly unsureIn: ReadonlySet<string>;
};

export const judgeWeek = async (week: Week): Promise<WeekVerdict> => {
  const { storage, teams, posts } = week;
  const counts = new Map<string, number>();
  for (const { channelId } of posts) counts.set(channelId, (counts.get(channelId) ?? 0) + 1);
  const tally = { sent: 0, unknown: 0, unknownButThere: 0, possibleDuplicates: 0, doubled: 0, lost: 0, mistaken: 0 };
  const wrong: string[] = [];
  const judge = async (team: Team): Promise<void> => {
    const { channelId } = team;
    const entries = await readEntries(week, team);
    const count = counts.get(channelId) ?? 0;
    const excused = Math.min(Math.max(count - 1, 0), week.doubledIn.get(channelId) ?? 0);
    tally.possibleDuplicates += excused;
    if (count > 1 + excused) {
      tally.doubled += count - 1 - excused;
      wrong.push(`${channelId} ${count} posts`);
    }
    const told = entries.rituals.map((ritual) => fateOf(entries.day, ritual));
    for (const fate of told) {
      const isLost = fate === 'lost' || (fate === 'sent' && count === 0);
      if (isLost) tally.lost += 1;
      else if (fate === 'sent') tally.sent += 1;
      else tally.unknown += 1;
      if (!isLost && fate === 'unknown' && count > 0) tally.unknownButThere += 1;
      if (isLost) wrong.push(`${channelId} ${fate} ${count} ${JSON.stringify(entries)}`);
    }
    if (week.unsureIn.has(channelId) && told.includes('sent')) {
      tally.mistaken += 1;
      wrong.push(`${channelId} is taken for sent`);
    }
  };
  const rest = teams.values();
  const lane = async (): Promise<void> => {
    for (const team of rest) await judge(team);
  };
  await Promise.all(Array.from({ length: 16 }, lane));
  const poisoned = (await storage.queues.poison.getProperties()).approximateMessagesCount ?? 0;
  return {
    rituals: teams.length * rituals.length,
    posts: posts.length,
    ...tally,
    poisoned,
    wrong: wrong.slice(0, 5),
  };
};

type Entries = { readonly day: OutboxEntry | undefined; readonly rituals: readonly (OutboxEntry | undefined)[] };

/** Row by row, by their keys: a list of them would have Azurite look at all rows of all teams. */
const readEntries = async ({ storage, due }: Week, { tenantId, teamId }: Team): Promise<Entries> => {
  const [scope, day] = [teamScope(tenantId, teamId), dayIn('UTC', due)];
  const { outbox } = storage.stores;
  const [ofDay, ...ofRituals] = await Promise.all([
    outbox.load(scope, `ritual-day:${day}`),
    ...rituals.map((ritual) => outbox.load(scope, `ritual:${ritual}:${weekOf(day)}`)),
  ]);
  return { day: ofDay, rituals: ofRituals };
};

/** A day that is unknown is what the team is shown, whichever of its rituals were claimed by then. */
const fateOf = (day: OutboxEntry | undefined, ritual: OutboxEntry | undefined): 'sent' | 'unknown' | 'lost' => {
  if (ritual?.kind === 'sent') return 'sent';
  return ritual?.kind === 'unknown' || day?.kind === 'unknown' ? 'unknown' : 'lost';
};
