import { beforeEach, describe, expect, test } from '@jest/globals';
import { sha256 } from '#adapters/system/sha256.ts';
import { summariseTeam } from '#domain/alliance/team/team-step.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import { makeChangePair } from '#usecases/pair/change-pair.ts';
import { makeInviteToPair } from '#usecases/pair/invite-to-pair.ts';
import { makeKeepSummaries } from '#usecases/pair/keep-summaries.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { makeReadHome } from '#usecases/people/read-home.ts';
import { makeLookForLeaver, makeNoteAbsence } from '#usecases/privacy/look-for-leaver.ts';
import { makeTakeInJoiners } from '#usecases/team/take-in-joiners.ts';
import { ada, carla, friday, members, newAlliance, teamId, tenantId } from '../../support/sample-team.ts';
import { makeTeamWorld, principal } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

const dayMs = 86_400_000;

let world: TeamWorld;
beforeEach(async () => {
  world = await makeTeamWorld();
  const { scope, team } = await world.open(ada);
  await world.teamSummaries.save(scope, carla, summariseTeam(newAlliance(), team, carla, '2026-11-20'));
});

/** Carla leaves the sample team. */
const leave = async (): Promise<void> => {
  world.roster = members.filter(({ personId }) => personId !== carla);
  await world.teamSummaries.remove(tenantId(1), teamId(1), carla);
  await makeNoteAbsence(world)(tenantId(1), carla);
};
const after = (days: number) => {
  world.clock.move(days * dayMs);
};
const look = () => world.lookForLeaver(tenantId(1), carla);
const isForgotten = async (): Promise<boolean> =>
  (await world.takeJobs()).some((job) => job.kind === 'forget-person' && job.to === carla);
const dueLooks = async () =>
  (await world.dueIndex.dueBy(friday + 400 * dayMs)).filter(({ job }) => job.kind === 'look-for-leaver');

/** Carla has an alliance with Ada. */
const ally = async (): Promise<void> => {
  const keepSummaries = makeKeepSummaries(world);
  const changePair = makeChangePair({ ...world, keepSummaries });
  const invite = makeInviteToPair({ ...world, changePair, keepSummaries });
  const invited = await invite(world.gate.openSelf(principal(ada)), {
    personId: carla,
    name: 'Carla',
    address: '',
    why: 'To learn from one another',
  });
  expect(invited.kind).toBe('changed');
};
const openChat = async (given: Partial<PersonalChat> = {}): Promise<void> => {
  await world.personalChats.save(
    {
      tenantId: tenantId(1),
      personId: carla,
      name: 'Carla',
      language: 'en',
      conversationId: 'a:carla',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      botId: '28:bot',
      zone: undefined,
      greetedAt: friday,
      stoppedAt: undefined,
      ...given,
    },
    undefined,
  );
};

describe('someone whom no team has any more', () => {
  test('is looked for after thirty days, and then deleted as if they had asked for it', async () => {
    await leave();
    expect((await dueLooks()).map(({ at }) => at)).toEqual([world.clock.now() + 30 * dayMs]);
    after(30);
    await look();
    expect(await isForgotten()).toBe(true);
  });

  test('is not deleted a day before', async () => {
    await leave();
    after(29);
    await look();
    expect(await isForgotten()).toBe(false);
  });

  test('stays where another team has them', async () => {
    const { scope, team } = await world.open(ada);
    const other = { ...team, teamId: teamId(2) };
    await world.teamSummaries.save({ ...scope, teamId: teamId(2) }, carla, {
      ...summariseTeam(newAlliance(), other, carla, '2026-11-20'),
      teamId: teamId(2),
    });
    await leave();
    expect(await dueLooks()).toEqual([]);
  });

  test('stays where they look at their home meanwhile: they are there, in no team', async () => {
    await leave();
    after(10);
    await makeReadHome({ ...world, sha256 })(world.gate.openSelf(principal(carla)));
    after(20);
    await look();
    expect(await isForgotten()).toBe(false);
  });

  test('is deleted from their alliance with someone, too, where there is no chat in which Teams could name them', async () => {
    await ally();
    await leave();
    after(30);
    await look();
    expect(await isForgotten()).toBe(true);
  });

  test('stays with their alliance where Teams names them in their chat, and is looked for again, once', async () => {
    await ally();
    await openChat();
    world.isNamed = () => Promise.resolve(true);
    await leave();
    after(30);
    await look();
    await look();
    expect(await isForgotten()).toBe(false);
    expect((await dueLooks()).map(({ at }) => at)).toEqual([world.clock.now(), world.clock.now() + 30 * dayMs]);
  });

  test('is not asked for in a chat from which they have removed the app', async () => {
    await ally();
    await openChat({ stoppedAt: friday });
    await leave();
    after(30);
    await look();
    expect(await isForgotten()).toBe(true);
  });

  test('stays where they join a team again', async () => {
    await leave();
    after(10);
    world.roster = members;
    await makeTakeInJoiners(world)(tenantId(1), teamId(1), [carla]);
    after(20);
    await look();
    expect(await isForgotten()).toBe(false);
  });

  test('stays where they come while Teams is asked who is in their team', async () => {
    await leave();
    after(30);
    const gate = {
      ...world.gate,
      openAfresh: async (...of: Parameters<Gate['openAfresh']>) => {
        await world.absences.remove(tenantId(1), carla);
        return world.gate.openAfresh(...of);
      },
    };
    const begun: unknown[] = [];
    const beginFarewell = (of: unknown) => Promise.resolve(void begun.push(of));
    const chatPresence = { isNamed: () => Promise.resolve(false) };
    await makeLookForLeaver({ ...world, gate, chatPresence, beginFarewell })(tenantId(1), carla);
    expect(begun).toEqual([]);
  });

  test('stays where a team has them again without a word of it', async () => {
    await leave();
    after(30);
    world.roster = members;
    await look();
    expect(await isForgotten()).toBe(false);
    expect(await world.absences.load(tenantId(1), carla)).toBeUndefined();
  });

  test('who came back and left again is waited for anew', async () => {
    await leave();
    after(10);
    await world.absences.remove(tenantId(1), carla);
    after(10);
    await makeNoteAbsence(world)(tenantId(1), carla);
    after(10);
    await look();
    expect(await isForgotten()).toBe(false);
    after(20);
    await look();
    expect(await isForgotten()).toBe(true);
  });
});

describe('someone in no team whom none has let go', () => {
  const outside = async () => {
    await world.teamSummaries.remove(tenantId(1), teamId(1), carla);
  };
  const isAbsent = async () => (await world.absences.load(tenantId(1), carla)) !== undefined;

  test('is not absent where Teams names them in their chat', async () => {
    await outside();
    await openChat();
    world.isNamed = () => Promise.resolve(true);
    await look();
    expect(await isAbsent()).toBe(false);
  });

  test('is absent from the day on which Teams refuses it', async () => {
    await outside();
    await openChat();
    world.isNamed = () => Promise.resolve(false);
    await look();
    expect(await world.absences.load(tenantId(1), carla)).toBe(world.clock.now());
    expect((await dueLooks()).map(({ at }) => at)).toEqual([world.clock.now() + 30 * dayMs]);
  });

  test('is not absent where an alliance is all that is known of them', async () => {
    await outside();
    await ally();
    await look();
    expect(await isAbsent()).toBe(false);
  });

  test('is absent where nothing speaks for them', async () => {
    await outside();
    await look();
    expect(await isAbsent()).toBe(true);
  });

  test('is not absent where a team has them after all', async () => {
    await look();
    expect(await isAbsent()).toBe(false);
  });
});
