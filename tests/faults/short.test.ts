import { expect, test } from '@jest/globals';
import { randomFrom } from './seeded-random.ts';
import { runStorm } from './storm.ts';

/** The short form of `npm run test:faults`; a minute and a half on a machine that has little else to do. */
test('two thousand rituals live through twenty deaths: none is lost, none is doubled', async () => {
  const report = await runStorm(
    {
      tenants: 20,
      teamsPerTenant: 25,
      weeks: 2,
      engines: 4,
      kills: 20,
      restarts: 1,
      isLarge: false,
      weekMs: 10 * 60_000,
      random: randomFrom(2026),
    },
    () => undefined,
  );
  const { rituals, kills, restarts, freezes, clockJumps, sent, weeks } = report;
  for (const { lost, doubled, mistaken, poisoned, wrong } of weeks)
    expect({ lost, doubled, mistaken, poisoned, wrong }).toEqual({
      ...{ lost: 0, doubled: 0, mistaken: 0, poisoned: 0 },
      wrong: [],
    });
  expect(rituals).toBeGreaterThanOrEqual(2_000);
  expect(kills).toBeGreaterThanOrEqual(20);
  for (const happened of [restarts, freezes, clockJumps]) expect(happened).toBeGreaterThan(0);
  // Were nearly all of them called unknown, none would be lost either.
  expect(sent).toBeGreaterThan(rituals / 2);
}, 1_300_000);
