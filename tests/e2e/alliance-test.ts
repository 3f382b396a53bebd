import { test as base } from '@playwright/test';
import { memberAt } from '../../src/local/sample/sample-member.ts';
import { startLocalAlliance } from '../support/local-alliance.ts';
import type { LocalAlliance } from '../support/local-alliance.ts';

type Fixtures = {
  /** What `npm start` is given; `test.use({ flags: [...] })` for others. */
  readonly flags: readonly string[];
  /** `none`: a team that keeps no practices, whose people have the bot's one message a day for something else. */
  readonly practices: 'as-at-first' | 'none';
  /** The whole product with data of its own, ended with the test however that ends. */
  readonly alliance: LocalAlliance;
};

/** A test that has the local Microsoft 365 to itself. */
export const test = base.extend<Fixtures>({
  flags: [['--fresh'], { option: true }],
  practices: ['as-at-first', { option: true }],
  alliance: [
    async ({ flags, practices }, use) => {
      const alliance = await startLocalAlliance(...flags);
      await makeDay(alliance.url);
      if (practices === 'none') await keepNoPractices(alliance.url);
      await use(alliance);
      await alliance.stop();
    },
    // A cold start builds the browser parts first.
    { timeout: 300_000 },
  ],
});

const keepNoPractices = async (url: string): Promise<void> => {
  const lead = memberAt(url, 0);
  const { zone, language, needsAt, shoutOutsAt, revision: basedOn } = await lead.settings();
  await lead.settle({ practices: [], zone, language, needsAt, shoutOutsAt, pausedUntil: null, basedOn });
};

/** Nobody is written to at night: a test that runs then runs at noon of the same day. */
const makeDay = async (url: string): Promise<void> => {
  const hour = new Date().getUTCHours();
  if (hour >= 9 && hour < 17) return;
  const body = JSON.stringify({ kind: 'at', instant: new Date().setUTCHours(12, 0, 0, 0) });
  await fetch(`${url}/local/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
};
