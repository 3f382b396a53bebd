import { beforeEach, describe, expect, test } from '@jest/globals';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { refreshTeamSummaries } from '#usecases/delivery/refresh-team-summaries.ts';
import type { TeamForDelivery } from '#usecases/people/gate.ts';
import {
  ada,
  bo,
  friday,
  members,
  newAlliance,
  personId,
  sampleAnswer,
  sampleLines,
  sampleTeam,
  sampleVersion,
  tenantId,
} from '../../support/sample-team.ts';
import { scope } from '../../support/bot-rig.ts';
import { selfScope } from '../../support/scopes.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

let world: TeamWorld;
beforeEach(async () => {
  world = await makeTeamWorld();
});

const open: TeamForDelivery = { kind: 'open', scope, team: sampleTeam(), roster: members };
const nextOf = async (person: PersonId) =>
  (await world.homes.read(selfScope(tenantId(1), person))).teams.map(({ next }) => next);

describe('writing everyone’s line about a team', () => {
  test('gives each member their own', async () => {
    await world.alliances.start(scope, newAlliance({ answers: [sampleAnswer()] }));
    expect(await refreshTeamSummaries(world, open)).toEqual({ kind: 'done' });
    expect([await nextOf(ada), await nextOf(bo)]).toEqual([['wait-for-answers'], ['write-answers']]);
  });

  test('of a team that has not begun with its alliance says that there is one to begin', async () => {
    expect(await refreshTeamSummaries(world, open)).toEqual({ kind: 'done' });
    expect([await nextOf(ada), await nextOf(bo)]).toEqual([['write-answers'], ['write-answers']]);
  });

  test('reaches everyone in a team of many', async () => {
    await world.alliances.start(scope, newAlliance({ openedAt: friday }));
    const many = Array.from({ length: 100 }, (_, index) => personId(100 + index));
    const roster = many.map((person) => ({ personId: person, name: 'Someone', role: 'member' as const }));
    await refreshTeamSummaries(world, { ...open, roster });
    for (const person of many) expect(await nextOf(person)).toEqual(['write-agreement']);
  });

  test('does not set back the line of whoever acts in the meantime', async () => {
    const alliance = newAlliance({ openedAt: friday, lines: sampleLines, versions: [sampleVersion(1)] });
    await world.alliances.start(scope, alliance);
    let acts = 0;
    const save: TeamSummaryStore['save'] = async (...args) => {
      if (acts === 0) {
        acts += 1;
        const stored = await world.alliances.loadOfTeam(scope);
        const change = { kind: 'committed', version: 1, personId: bo, at: friday } as const;
        await world.alliances.save(scope, [change], stored!.etag);
      }
      await world.teamSummaries.save(...args);
    };
    await refreshTeamSummaries({ ...world, teamSummaries: { ...world.teamSummaries, save } }, open);
    expect([await nextOf(ada), await nextOf(bo)]).toEqual([['commit'], ['wait-for-commitments']]);
  });
});
