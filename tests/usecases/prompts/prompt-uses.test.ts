import { beforeEach, describe, expect, test } from '@jest/globals';
import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';
import { parseCounterpartKey } from '#domain/shared/ids.ts';
import type { PromptUseStore } from '#ports/prompt-use-store.ts';
import { makeListPromptUses } from '#usecases/prompts/list-prompt-uses.ts';
import { makeRecordPromptUses } from '#usecases/prompts/record-prompt-uses.ts';
import { ada, bo, friday } from '../../support/sample-team.ts';
import { makeTeamWorld, principal } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

const someone = parseCounterpartKey('1'.repeat(64))!;
const other = parseCounterpartKey('2'.repeat(64))!;
let world: TeamWorld;

beforeEach(async () => {
  world = await makeTeamWorld();
});

const self = (person = ada) => world.gate.openSelf(principal(person));
const record = (store: PromptUseStore = world.promptUses) =>
  makeRecordPromptUses({ promptUses: store, clock: world.clock });

describe('prompts used with someone', () => {
  test('are listed last, with the moment of their use', async () => {
    const outcome = await record()(self(), someone, ['one.power', 'one.trust']);
    const listed = await makeListPromptUses(world)(self(), someone);
    expect(listed.map(({ id }) => id)).toEqual([...oneToOnePrompts.slice(1, -1), 'one.power', 'one.trust']);
    expect(listed.at(-1)).toEqual({ id: 'one.trust', lastUsedAt: friday });
    expect(listed[0]?.lastUsedAt).toBeUndefined();
    expect(outcome).toEqual({ kind: 'recorded', prompts: listed });
  });

  test('are remembered for that person only, and for oneself only', async () => {
    await record()(self(), someone, ['one.power']);
    const list = makeListPromptUses(world);
    expect((await list(self(), other)).every(({ lastUsedAt }) => lastUsedAt === undefined)).toBe(true);
    expect((await list(self(bo), someone)).every(({ lastUsedAt }) => lastUsedAt === undefined)).toBe(true);
  });

  test('keep what another window records at the same moment', async () => {
    let raced = false;
    const racing: PromptUseStore = {
      ...world.promptUses,
      save: async (...args) => {
        if (!raced) {
          raced = true;
          await record()(self(), someone, ['one.aim']);
        }
        return world.promptUses.save(...args);
      },
    };
    await record(racing)(self(), someone, ['one.power']);
    const listed = await makeListPromptUses(world)(self(), someone);
    expect(listed.filter(({ lastUsedAt }) => lastUsedAt === friday).map(({ id }) => id)).toEqual([
      'one.power',
      'one.aim',
    ]);
  });

  test('are given up on when other windows never stop saving', async () => {
    const busy: PromptUseStore = { ...world.promptUses, save: () => Promise.resolve('conflict') };
    expect(await record(busy)(self(), someone, ['one.power'])).toEqual({ kind: 'busy' });
  });
});
