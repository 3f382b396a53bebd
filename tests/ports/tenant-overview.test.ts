import { randomUUID } from 'node:crypto';
import { makePairStore } from '#adapters/tables/pair-store.ts';
import { makePersonalChatStore } from '#adapters/tables/personal-chat-store.ts';
import { makeTeamStore } from '#adapters/tables/team-store.ts';
import { makeTeamSummaryStore } from '#adapters/tables/team-summary-store.ts';
import { makeTeamThreads } from '#adapters/tables/team-threads.ts';
import { makeTenantOverview } from '#adapters/tables/tenant-overview.ts';
import { makeMemoryHome } from '../support/memory/home.ts';
import { makeMemoryPairStore } from '../support/memory/pair-store.ts';
import { makeMemoryPersonalChatStore } from '../support/memory/personal-chat-store.ts';
import { makeMemoryTeamStore } from '../support/memory/team-store.ts';
import { makeMemoryTeamThreads } from '../support/memory/team-threads.ts';
import { makeMemoryTenantOverview } from '../support/memory/tenant-overview.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeTenantOverview } from './tenant-overview.contract.ts';

const tables = openTestTables();

describeTenantOverview('in memory', () => {
  const [home, teams, threads, chats] = [
    makeMemoryHome(),
    makeMemoryTeamStore(),
    makeMemoryTeamThreads(),
    makeMemoryPersonalChatStore(),
  ];
  return {
    overview: makeMemoryTenantOverview({ teams, threads, people: [home.inTeams, chats.inTenant] }),
    teams,
    threads,
    summaries: home.teamSummaries,
    chats,
    pairs: makeMemoryPairStore(home),
  };
});

describeTenantOverview('on Azurite', () => ({
  overview: makeTenantOverview(tables()),
  teams: makeTeamStore(tables().teams),
  threads: makeTeamThreads(tables().teams),
  summaries: makeTeamSummaryStore(tables().people),
  chats: makePersonalChatStore(tables().people),
  pairs: makePairStore(tables(), randomUUID),
}));
