import { sha256 } from '#adapters/system/sha256.ts';
import { parseCounterpartKey } from '#domain/shared/ids.ts';
import { parseWeek } from '#domain/shared/week.ts';
import { pairAllianceId, pairOf } from '#usecases/pair/pair-id.ts';
import { friday, sampleTeam } from './sample-team.ts';
import { pairScope, selfScope, teamScope } from './scopes.ts';
import { seeded } from './seed-rows.ts';
import type { LastingStores } from './seed-rows.ts';

const hourMs = 3_600_000;

/** Everything that {@link seedRows} has written, as the stores give it, without marks. */
export const readRows = async (stores: LastingStores): Promise<unknown> => {
  const { tenantId, teamId, me, other } = seeded;
  const [team, self] = [teamScope(tenantId, teamId), selfScope(tenantId, me)];
  const allianceId = await pairAllianceId(sha256, tenantId, pairOf(me, other));
  const pair = pairScope(tenantId, allianceId, [me, other]);
  const conversation = { tenantId, conversationId: '19:c' };
  const board = await stores.board.ofWeeks(team, parseWeek('2026-W01')!, parseWeek('2026-W53')!);
  return {
    team: (await stores.teams.load(tenantId, teamId))?.value,
    ofThread: await stores.teamThreads.find(tenantId, sampleTeam().threadId),
    plan: (await stores.plans.load(tenantId, teamId))?.value,
    board: board.map(({ value }) => value),
    alliance: (await stores.alliances.loadOfTeam(team))?.value,
    pair: (await stores.pairs.load(pair))?.value,
    note: (await stores.pairs.note(self, allianceId))?.value,
    home: await stores.homes.read(self),
    dissents: await stores.personalDissents.list(pair),
    counterparts: await stores.personalDissents.counterparts(self),
    preferences: (await stores.preferences.load(self))?.value,
    calendar: (await stores.calendarSettings.load(self))?.value,
    focus: await stores.focusTimes.load(self),
    chat: (await stores.personalChats.load(tenantId, me))?.value,
    prompts: (await stores.promptUses.load(self, parseCounterpartKey('1'.repeat(64))!))?.value,
    news: await stores.news.list(self),
    posts: [...(await stores.outbox.list(team))],
    told: [...(await stores.outbox.list(self))],
    due: (await stores.dueIndex.dueBy(friday + hourMs)).map(({ at, owner, name, job }) => ({ at, owner, name, job })),
    pace: (await stores.paces.tenants.load(tenantId))?.value,
    conversation: (await stores.paces.conversations.load(conversation))?.value,
    figures: await stores.figures.list(friday - hourMs, friday + hourMs),
    keys: await stores.operatorKeys.list(),
    placements: [...(await stores.placements.list())],
  };
};
