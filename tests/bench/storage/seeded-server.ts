import { systemClock } from '#adapters/system/clock.ts';
import { challengeParts } from '#composition/challenge-parts.ts';
import { connectStorage } from '#composition/connect-storage.ts';
import type { Storage } from '#composition/connect-storage.ts';
import { gateOver } from '#composition/shared-parts.ts';
import { summariseTeam } from '#domain/alliance/team/team-step.ts';
import type { RosterMember } from '#domain/people/roster-member.ts';
import { dayOf } from '#domain/shared/day.ts';
import { weekOf } from '#domain/shared/week.ts';
import { practices } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { startAzurite } from '#local/azurite-process.ts';
import { startConnector } from '../../support/connector.ts';
import { itemId, needEntry, promiseEntry, victoryEntry } from '../../support/sample-board.ts';
import {
  newAlliance,
  personId,
  sampleLines,
  sampleTeam,
  sampleVersion,
  teamId,
  tenantId,
} from '../../support/sample-team.ts';
import { teamScope } from '../../support/scopes.ts';
import { principal } from '../../support/team-world.ts';
import { startTokenIssuer } from '../../support/tokens.ts';
import { forkBot } from '../bots/fork-bot.ts';
import type { ForkedBot } from '../bots/fork-bot.ts';

type Size = { readonly teams: number; readonly peopleOfTeam: number };

/** Someone at the server, with a token of theirs. */
export type SeededPerson = RosterMember & { readonly token: string; readonly team: number };

/** A server of its own over a real storage, with teams in the middle of their week. */
export type SeededServer = {
  readonly server: ForkedBot;
  readonly serviceUrl: string;
  readonly people: readonly SeededPerson[];
  readonly stop: () => Promise<void>;
};

export const startSeededServer = async (size: Size): Promise<SeededServer> => {
  const azurite = await startAzurite({
    dataDir: undefined,
    preload: import.meta.resolve('../../support/azurite-index.ts'),
  });
  const [connector, issuer] = await Promise.all([startConnector(), startTokenIssuer(Date.now())]);
  const members = membersOf(size);
  connector.roster = [members.map(({ personId: id, ...member }) => ({ ...member, id: `29:${id}`, aadObjectId: id }))];
  const storage = await connectStorage({ kind: 'connection-string', value: azurite.connectionString });
  const teamOf = (index: number): number => 1 + Math.floor(index / size.peopleOfTeam);
  for (let team = 1; team <= size.teams; team += 1)
    await seedTeam(
      storage,
      { team, members, here: members.filter((_, index) => teamOf(index) === team) },
      connector.url,
    );
  const server = await forkBot('ours', {
    appId: '',
    tenantId: tenantId(1),
    signInPort: 0,
    storage: azurite.connectionString,
    tokens: issuer.config,
  });
  const people = await Promise.all(
    members.map(async (member, index) => ({
      ...member,
      team: teamOf(index),
      token: await issuer.mint({ person: member.personId }),
    })),
  );
  return {
    server,
    serviceUrl: connector.url,
    people,
    stop: async () => {
      server.stop();
      await Promise.all([azurite.stop(), connector.stop(), issuer.stop()]);
    },
  };
};

const membersOf = ({ teams, peopleOfTeam }: Size): readonly RosterMember[] =>
  Array.from({ length: teams * peopleOfTeam }, (_, index) => ({
    personId: personId(index + 1),
    name: `Person ${index + 1}`,
    role: 'member',
  }));

type Seed = {
  readonly team: number;
  readonly members: readonly RosterMember[];
  readonly here: readonly RosterMember[];
};

/** A team in the middle of its week, on the homes of its people, in the first days of four weeks. */
const seedTeam = async (storage: Storage, { team, members, here }: Seed, serviceUrl: string): Promise<void> => {
  const { teams: known, board, alliances, teamSummaries } = storage;
  const now = Date.now();
  const week = weekOf(dayOf(now));
  const record = sampleTeam({ teamId: teamId(team), serviceUrl, zone: 'UTC', plannedAt: now, greetedAt: now });
  const scope = teamScope(record.tenantId, record.teamId);
  await known.add(record);
  const value = { ...settingsAtFirst('UTC', 'en'), practices, revision: 1 };
  await board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
  for (let item = 1; item <= 10; item += 1) {
    await board.add(scope, needEntry(item, { by: members[0]!.personId, week }));
    await board.add(scope, { ...promiseEntry(20 + item), place: 'open' });
    await board.add(scope, victoryEntry(40 + item, { week }));
  }
  const versions = [1, 2, 3].map((number) => sampleVersion(number));
  const alliance = newAlliance({ teamId: record.teamId, openedAt: now, lines: sampleLines, versions });
  await alliances.start(scope, alliance);
  const people = here.map(({ personId: person }) => person);
  for (const person of people)
    await teamSummaries.save(scope, person, summariseTeam(alliance, record, person, dayOf(now)));
  const gate = gateOver(storage, { members: () => Promise.resolve(members) }, systemClock);
  const open = await gate.openTeam(principal(people[0]!), record.teamId);
  if (open.kind === 'closed') throw new Error('the team is closed');
  await challengeParts({ ...storage, clock: systemClock }).startChallenge(open, {
    id: itemId(99),
    practice: practices[0],
  });
};
