import { expect, jest, test } from '@jest/globals';
import { sendInTurn } from '../../bench/fanout/pace.ts';
import { mostInASecond, rateIn } from '../../bench/fanout/rates.ts';
import { startTestStorage } from '../../support/azurite.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(120_000);

test('four senders over one storage never send more than fifty requests in any second, and do send', async () => {
  const storage = await startTestStorage();
  try {
    const begun = Date.now();
    const times = await sendInTurn(storage.config, 6_000);
    expect(mostInASecond(times)).toBeLessThanOrEqual(50);
    // How near to fifty they come depends on the machine: `npm run bench -- fanout` tells. By virtual time it is 98 of 100.
    expect(rateIn(times, begun + 1_000, begun + 6_000)).toBeGreaterThan(15);
  } finally {
    await storage.stop();
  }
});
