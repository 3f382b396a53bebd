import { noCounts } from '#domain/figures/counts.ts';
import { parseWeek } from '#domain/shared/week.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { FigureStore } from '#ports/figure-store.ts';
import type { OperatorKeys } from '#ports/operator-keys.ts';
import type { PaceStore } from '#ports/pace-store.ts';
import type { PlacementStore } from '#ports/placement-store.ts';
import { freshConversation } from '#domain/limits/conversation-pace.ts';
import { freshPace } from '#domain/limits/tenant-pace.ts';
import { planRituals } from '#domain/ritual/ritual-plan.ts';
import { ada, bo, friday, sampleTeam, teamId, tenantId } from './sample-team.ts';
import { selfScope, teamScope } from './scopes.ts';
import { seedPeople } from './seed-person.ts';
import type { SeededStores } from './seed-person.ts';
import type { TeamWorld } from './team-world.ts';

/** Every store whose rows outlast a release. */
export type LastingStores = SeededStores &
  Pick<TeamWorld, 'teams' | 'teamThreads' | 'homes'> & {
    readonly paces: PaceStore;
    readonly figures: FigureStore;
    readonly operatorKeys: OperatorKeys;
    readonly placements: PlacementStore;
  };

export const seeded = { tenantId: tenantId(1), teamId: teamId(1), me: ada, other: bo } as const;

const [firstWeek, lastWeek] = [parseWeek('2026-W01')!, parseWeek('2026-W53')!];

/** Writes at least one row of every kind. */
export const seedRows = async (stores: LastingStores): Promise<void> => {
  const { tenantId: tenant, teamId: team, me } = seeded;
  const scope = teamScope(tenant, team);
  await stores.teams.add({
    ...sampleTeam(),
    zone: 'Europe/Rome',
    plannedAt: friday,
    greetedAt: friday,
    toldAt: friday,
  });
  await stores.teamThreads.keep(tenant, sampleTeam().threadId, team);
  await stores.plans.save(tenant, team, planRituals(settingsAtFirst('Europe/Rome', 'en'), { now: friday }), undefined);
  await seedPeople(stores, seeded);
  const sent = await stores.outbox.claim(scope, 'welcome');
  if (sent.kind === 'won') await stores.outbox.recordSent(scope, 'welcome', { channelId: '19:c', messageId: '1' });
  await stores.outbox.claim(selfScope(tenant, me), 'told:2026-11-19');
  await stores.outbox.recordUnknown(selfScope(tenant, me), 'told:2026-11-19');
  await stores.paces.tenants.save(tenant, { ...freshPace, taken: [friday] }, undefined);
  const conversation = { tenantId: tenant, conversationId: '19:c' };
  await stores.paces.conversations.save(
    conversation,
    { ...freshConversation, sent: [{ at: friday, count: 2 }] },
    undefined,
  );
  await stores.figures.save({
    process: { id: 'one', role: 'worker' },
    hour: friday,
    heardAt: friday + 60_000,
    state: 'running',
    pieces: [{ from: friday, counts: noCounts }],
  });
  await stores.operatorKeys.add({ hash: 'a'.repeat(64), until: friday });
  await stores.placements.save(tenant, { kind: 'moving', to: 'second', run: 'run 1' }, undefined);
  await stores.placements.assign(tenant, 'first');
};

/** Saves again what is there, as it is, with the mark under which it was read. */
export const saveRowsAgain = async (stores: LastingStores): Promise<void> => {
  const { tenantId: tenant, teamId: team, me } = seeded;
  const [scope, self] = [teamScope(tenant, team), selfScope(tenant, me)];
  const outcomes: unknown[] = [];
  const again = async <Value>(
    stored: { readonly value: Value; readonly etag: string } | undefined,
    save: (value: Value, etag: string) => Promise<unknown>,
  ): Promise<void> => {
    outcomes.push(stored === undefined ? 'missing' : await save(stored.value, stored.etag));
  };
  await again(await stores.teams.load(tenant, team), (value, etag) => stores.teams.save(value, etag));
  await again(await stores.plans.load(tenant, team), (value, etag) => stores.plans.save(tenant, team, value, etag));
  await again(await stores.preferences.load(self), (value, etag) => stores.preferences.save(self, value, etag));
  await again(await stores.calendarSettings.load(self), (value, etag) =>
    stores.calendarSettings.save(self, value, etag),
  );
  await again(await stores.personalChats.load(tenant, me), (value, etag) => stores.personalChats.save(value, etag));
  for (const { value, etag } of await stores.board.ofWeeks(scope, firstWeek, lastWeek))
    outcomes.push(await stores.board.save(scope, value, etag));
  const refused = outcomes.filter((one) => one !== 'saved');
  if (refused.length > 0) throw new Error(`not saved again: ${refused.join(', ')}`);
};
