import { test as base } from '@playwright/test';
import { startLocalAlliance } from '../support/local-alliance.ts';
import type { LocalAlliance } from '../support/local-alliance.ts';

type Fixtures = {
  /** What `npm start` is given; `test.use({ flags: [...] })` for others. */
  readonly flags: readonly string[];
  /** The whole product with data of its own, ended with the test however that ends. */
  readonly alliance: LocalAlliance;
};

/** A test that has the local Microsoft 365 to itself. */
export const test = base.extend<Fixtures>({
  flags: [['--fresh'], { option: true }],
  alliance: [
    async ({ flags }, use) => {
      const alliance = await startLocalAlliance(...flags);
      await makeDay(alliance.url);
      await use(alliance);
      await alliance.stop();
    },
    // A cold start builds the browser parts first.
    { timeout: 300_000 },
  ],
});

/** Nobody is written to at night: a test that runs then runs at noon of the same day. */
const makeDay = async (url: string): Promise<void> => {
  const hour = new Date().getUTCHours();
  if (hour >= 9 && hour < 17) return;
  const body = JSON.stringify({ kind: 'at', instant: new Date().setUTCHours(12, 0, 0, 0) });
  await fetch(`${url}/local/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
};
