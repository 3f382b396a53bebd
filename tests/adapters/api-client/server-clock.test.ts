import { describe, expect, test } from '@jest/globals';
import { makeServerClock } from '#adapters/api-client/server-clock.ts';

const device = Date.parse('2026-11-20T10:00:00Z');

/** A device whose clock is moved by hand, and a server whose replies carry `date`. */
const meet = (date: string | undefined) => {
  let now = device;
  const headers = date === undefined ? {} : { date };
  const { clock, fetch } = makeServerClock({
    device: { now: () => now },
    fetch: () => Promise.resolve(new Response('{}', { headers })),
  });
  return { clock, ask: () => fetch('/api/anything'), pass: (ms: number) => (now += ms) };
};

describe('the clock of the client', () => {
  test("is the device's until the server has answered", () => {
    expect(meet('Fri, 27 Nov 2026 15:00:00 GMT').clock.now()).toBe(device);
  });

  test("is the server's from its first reply on, and runs on by itself", async () => {
    const { clock, ask, pass } = meet('Fri, 27 Nov 2026 15:00:00 GMT');
    await ask();
    pass(90_000);
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-27T15:01:30.000Z');
  });

  test.each([undefined, 'soon'])('stays as it is on a reply that tells no time (%s)', async (date) => {
    const { clock, ask } = meet(date);
    await ask();
    expect(clock.now()).toBe(device);
  });

  test('hands the reply on untouched', async () => {
    expect(await (await meet('Fri, 27 Nov 2026 15:00:00 GMT').ask()).text()).toBe('{}');
  });
});
