import { describe, expect, test } from '@jest/globals';
import type { RitualPlan } from '#domain/ritual/ritual-plan.ts';
import type { RitualPlanStore } from '#ports/due-index.ts';
import { friday, teamId, tenantId } from '../support/sample-team.ts';

let teams = 0;

/** A team that no other test has seen. */
const newTeam = () => teamId((teams += 1));

const plan: RitualPlan = {
  zone: 'Europe/Rome',
  gatherings: [{ rituals: ['shout-outs', 'promises'], moment: { weekday: 4, minute: 900 }, next: friday }],
};

/** What every store of ritual plans keeps to. */
export const describeRitualPlanStore = (where: string, open: () => RitualPlanStore): void => {
  describe(`ritual plans ${where}`, () => {
    test('are none for a team that has none', async () => {
      expect(await open().load(tenantId(1), newTeam())).toBeUndefined();
    });

    test('come back as they were saved, each with its own team', async () => {
      const [store, team] = [open(), newTeam()];
      await store.save(tenantId(1), team, plan, undefined);
      expect((await store.load(tenantId(1), team))?.value).toEqual(plan);
      expect(await store.load(tenantId(2), team)).toBeUndefined();
    });

    test('of two first saves, and of two later ones, exactly one wins', async () => {
      const [store, team] = [open(), newTeam()];
      const save = (etag: string | undefined) => store.save(tenantId(1), team, { ...plan, gatherings: [] }, etag);
      expect((await Promise.all([save(undefined), save(undefined)])).toSorted()).toEqual(['conflict', 'saved']);
      const { etag } = (await store.load(tenantId(1), team))!;
      expect((await Promise.all([save(etag), save(etag)])).toSorted()).toEqual(['conflict', 'saved']);
    });
  });
};
