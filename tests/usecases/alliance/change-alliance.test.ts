import { beforeEach, describe, expect, test } from '@jest/globals';
import { Unavailable } from '#ports/unavailable.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import { makeChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { makeOpenAnswers } from '#usecases/alliance/open-answers.ts';
import { makeWriteAnswer } from '#usecases/alliance/write-answer.ts';
import { makeWriteTeamLine } from '#usecases/alliance/write-team-line.ts';
import { ada, bo, lineId } from '../../support/sample-team.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

let world: TeamWorld;

beforeEach(async () => {
  world = await makeTeamWorld();
});

const actsOn = (alliances: AllianceStore) => {
  const changeAlliance = makeChangeAlliance({ alliances, clock: world.clock });
  return {
    writeAnswer: makeWriteAnswer({ changeAlliance }),
    openAnswers: makeOpenAnswers({ changeAlliance }),
    writeTeamLine: makeWriteTeamLine({ changeAlliance }),
  };
};

const answer = { promptId: 'team.climate', text: 'Calm', basedOn: 0 } as const;
const edit = { id: lineId(1), part: 'atmosphere', text: 'Calm and kind', evidence: '', basedOn: 0 } as const;

/** The store, with something that happens between a load and the save that follows it. */
const interrupted = (happen: (save: number) => Promise<unknown>): AllianceStore => {
  let saves = 0;
  return {
    ...world.alliances,
    save: async (scope, changes, etag) => {
      saves += 1;
      await happen(saves);
      return world.alliances.save(scope, changes, etag);
    },
  };
};

describe('an act on an alliance', () => {
  test('starts it when it is the first', async () => {
    const outcome = await actsOn(world.alliances).writeAnswer(await world.open(ada), answer);
    expect(outcome).toMatchObject({ kind: 'changed', alliance: { answers: [{ personId: ada, text: 'Calm' }] } });
    expect(await world.stored()).toMatchObject({ startedAt: world.clock.now(), answers: [{ text: 'Calm' }] });
  });

  test('starts nothing when it is refused', async () => {
    const outcome = await actsOn(world.alliances).writeAnswer(await world.open(ada), { ...answer, text: ' ' });
    expect(outcome).toEqual({ kind: 'refused', reason: 'text-is-blank' });
    expect(await world.stored()).toBeUndefined();
  });

  test('loses nothing when two people make the first one at once', async () => {
    const { writeAnswer } = actsOn(world.alliances);
    const outcomes = await Promise.all([ada, bo].map(async (person) => writeAnswer(await world.open(person), answer)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['changed', 'changed']);
    expect((await world.stored())?.answers.map(({ personId }) => personId).sort()).toEqual([ada, bo].sort());
  });

  test('is decided anew on what others saved in between', async () => {
    const plain = actsOn(world.alliances);
    await plain.openAnswers(await world.open(ada));
    const racing = actsOn(
      interrupted(
        async (save) => save === 1 && plain.writeTeamLine(await world.open(bo), { ...edit, text: 'Bo was first' }),
      ),
    );
    expect(await racing.writeTeamLine(await world.open(ada), edit)).toEqual({
      kind: 'refused',
      reason: 'text-has-changed',
    });
    expect((await world.stored())?.lines).toMatchObject([{ text: 'Bo was first', editedBy: bo }]);
  });

  test('goes through when what others saved in between leaves room for it', async () => {
    const plain = actsOn(world.alliances);
    await plain.openAnswers(await world.open(ada));
    const racing = actsOn(
      interrupted(async (save) => save === 1 && plain.writeTeamLine(await world.open(bo), { ...edit, id: lineId(2) })),
    );
    expect((await racing.writeTeamLine(await world.open(ada), edit)).kind).toBe('changed');
    expect((await world.stored())?.lines).toMatchObject([
      { id: lineId(2), editedBy: bo },
      { id: lineId(1), editedBy: ada },
    ]);
  });

  test('gives up after five tries and has changed nothing', async () => {
    const plain = actsOn(world.alliances);
    await plain.openAnswers(await world.open(ada));
    let saves = 0;
    const racing = actsOn(
      interrupted(async (save) => {
        saves = save;
        await plain.writeTeamLine(await world.open(bo), {
          ...edit,
          id: lineId(2),
          text: `${save}`,
          basedOn: save - 1,
        });
      }),
    );
    expect(await racing.writeTeamLine(await world.open(ada), edit)).toEqual({ kind: 'busy' });
    expect(saves).toBe(5);
    expect((await world.stored())?.lines.map(({ id }) => id)).toEqual([lineId(2)]);
  });

  test('that arrives after the opening is refused, and the answer is not in the alliance', async () => {
    const plain = actsOn(world.alliances);
    await plain.writeAnswer(await world.open(bo), answer);
    const racing = actsOn(interrupted(async (save) => save === 1 && plain.openAnswers(await world.open(bo))));
    expect(await racing.writeAnswer(await world.open(ada), answer)).toEqual({
      kind: 'refused',
      reason: 'writing-is-over',
    });
    expect((await world.stored())?.answers.map(({ personId }) => personId)).toEqual([bo]);
  });

  test('does not hide that the store is out of reach', async () => {
    const broken = interrupted(() => Promise.reject(new Unavailable('storage', undefined)));
    await actsOn(world.alliances).openAnswers(await world.open(ada));
    await expect(actsOn(broken).writeTeamLine(await world.open(ada), edit)).rejects.toBeInstanceOf(Unavailable);
  });
});
