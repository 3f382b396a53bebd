import { test as base } from '@playwright/test';
import { memberAt } from '../../src/local/sample/sample-member.ts';
import { startLocalAlliance } from '../support/local-alliance.ts';
import type { LocalAlliance } from '../support/local-alliance.ts';
import { localNow, moveLocalClock } from './local-time.ts';

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
      await setClock(alliance.url, flags.includes('--sample'));
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

const thursday = 4;

/**
 * Every test begins at noon, whenever it runs: at night nobody is written to, and a post that falls due amid a test would be
 * one too many. It begins on a Thursday, so that what lies between two moves of the clock is the same every day of the week;
 * the sample team is in the middle of its week today, and stays there.
 */
const setClock = async (url: string, isToday: boolean): Promise<void> => {
  const noon = new Date(await localNow(url));
  noon.setUTCHours(12, 0, 0, 0);
  if (!isToday) noon.setUTCDate(noon.getUTCDate() + ((thursday - noon.getUTCDay() + 7) % 7));
  await moveLocalClock(url, { kind: 'at', instant: noon.getTime() });
};
