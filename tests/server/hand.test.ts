import { describe, expect, test } from '@jest/globals';
import type { ReceivedJob, SendJob } from '#ports/send-queue.ts';
import { makeHand } from '#server/hand.ts';
import { teamId, tenantId } from '../support/sample-team.ts';
import { ritualOf } from './fair-rig.ts';

const nothing = () => Promise.resolve();

const received = (job: SendJob, attempt = 1): ReceivedJob => ({
  job,
  attempt,
  waits: 0,
  passes: 0,
  done: nothing,
  renew: nothing,
  giveBack: nothing,
  poison: nothing,
});

const many = (tenant: number, count: number): readonly ReceivedJob[] =>
  Array.from({ length: count }, (_, index) => received(ritualOf(tenant, index + 1)));

const settings = (tenant: number): SendJob => ({
  kind: 'schedule-rituals',
  tenantId: tenantId(tenant),
  teamId: teamId(1),
  revision: 1,
});

const redraw: SendJob = { kind: 'refresh-team-summaries', tenantId: tenantId(1), teamId: teamId(1) };

const beginAll = (hand: ReturnType<typeof makeHand>): readonly ReceivedJob[] => {
  const begun: ReceivedJob[] = [];
  for (let next = hand.begin(false); next !== undefined; next = hand.begin(false)) begun.push(next);
  return begun;
};

const countOf = (jobs: readonly ReceivedJob[], tenant: number): number =>
  jobs.filter(({ job }) => job.tenantId === tenantId(tenant)).length;

describe('what a worker holds', () => {
  test('the next job is of the tenant with the fewest begun, whoever came first', () => {
    const hand = makeHand(8);
    hand.take([...many(1, 20), ...many(2, 3), ...many(3, 1)]);
    const begun = beginAll(hand);
    expect([1, 2, 3].map((tenant) => countOf(begun, tenant))).toEqual([4, 3, 1]);
  });

  test('up to eight jobs of a tenant follow one another, so that they take their turns with one write', () => {
    const hand = makeHand(32);
    hand.take(Array.from({ length: 8 }, () => [1, 2, 3, 4, 5, 6].flatMap((tenant) => many(tenant, 1))).flat());
    const begun = beginAll(hand);
    expect([1, 2, 3, 4].map((tenant) => countOf(begun.slice((tenant - 1) * 8, tenant * 8), tenant))).toEqual([
      8, 8, 8, 8,
    ]);
    // A lane is free now and then: the next tenant has it, as long as it has some.
    const next = begun.slice(0, 4).map((one) => {
      hand.end(one);
      return hand.begin(false)!;
    });
    expect(countOf(next, 5)).toBe(4);
  });

  test('where large tenants have the lanes, the last ones are for a job each of whoever has none begun', () => {
    const hand = makeHand(32);
    hand.take([1, 2, 3].flatMap((tenant) => many(tenant, 30)));
    expect(beginAll(hand)).toHaveLength(28);
    hand.take([4, 5, 6].flatMap((tenant) => many(tenant, 8)));
    const begun = beginAll(hand);
    expect([4, 5, 6].map((tenant) => countOf(begun, tenant))).toEqual([1, 1, 1]);
  });

  test('whoever has none begun waits for the rest of a row, seven jobs at most', () => {
    const hand = makeHand(32);
    hand.take([many(1, 5), many(2, 5), many(3, 5), many(4, 8), many(5, 8), many(6, 20)].flat());
    const begun = beginAll(hand);
    expect(countOf(begun, 6)).toBe(1);
    hand.take(many(7, 1));
    const next = begun.slice(0, 8).map((one) => {
      hand.end(one);
      return hand.begin(false)!;
    });
    expect(countOf(next.slice(0, 7), 6)).toBe(7);
    expect(countOf(next, 7)).toBe(1);
  });

  test('of those that have none begun the one goes first that has waited longest, however many jobs others have', () => {
    const hand = makeHand(4);
    hand.take([...many(1, 20), ...many(2, 20)]);
    const [first, ...begun] = beginAll(hand);
    hand.take(many(3, 1));
    for (const one of [first!, ...begun]) hand.end(one);
    expect(countOf(beginAll(hand), 3)).toBe(1);
  });

  test('one tenant begins with twenty-four of thirty-two lanes, several share twenty-eight, one more has a lane at once', () => {
    const one = makeHand(32);
    one.take(many(1, 32));
    expect(beginAll(one)).toHaveLength(24);
    const three = makeHand(32);
    three.take([...many(1, 30), ...many(2, 30), ...many(3, 30)]);
    expect(beginAll(three)).toHaveLength(28);
    three.take(many(4, 1));
    expect(countOf(beginAll(three), 4)).toBe(1);
  });

  test('of one tenant’s jobs thirty-two wait here, and the others go back, the last first', () => {
    const hand = makeHand(32);
    const jobs = many(1, 100);
    hand.take([...jobs, ...many(2, 32)]);
    expect([...hand.excess()]).toEqual([[tenantId(1), jobs.slice(32)]]);
    expect([...hand.excess()]).toEqual([]);
  });

  test('the more tenants there are, the fewer of each, and no fewer than eight', () => {
    const shareOf = (tenants: number): number => {
      const hand = makeHand(32);
      for (let tenant = 1; tenant <= tenants; tenant += 1) hand.take(many(tenant, 40));
      return 40 - hand.excess().get(tenantId(1))!.length;
    };
    expect([1, 16, 32, 64, 200].map(shareOf)).toEqual([32, 32, 16, 8, 8]);
  });

  test('what someone may be waiting for is begun first, and goes back last', () => {
    const hand = makeHand(32);
    const urgent = received(settings(1));
    hand.take([...many(1, 60), urgent]);
    expect(hand.excess().get(tenantId(1))).not.toContain(urgent);
    expect(hand.begin(false)).toBe(urgent);
  });

  test('of two redraws of the same thing that one stays which was tried less often', () => {
    const hand = makeHand(4);
    const [old, young] = [received(redraw, 4), received(redraw, 1)];
    expect(hand.take([old])).toEqual([]);
    expect(hand.take([young])).toEqual([old]);
    expect(hand.take([received(redraw, 3)])).toHaveLength(1);
    expect(hand.begin(false)).toBe(young);
    expect(hand.hasSame(redraw)).toBe(false);
    expect(hand.take([old])).toEqual([]);
  });

  test('a job that has ended leaves its lane to another', () => {
    const hand = makeHand(1);
    hand.take(many(1, 2));
    const first = hand.begin(false)!;
    expect(hand.begin(false)).toBeUndefined();
    hand.end(first);
    expect(hand.begin(false)).toBeDefined();
    expect(hand.begin(false)).toBeUndefined();
  });

  test('it is full with five hundred jobs that wait, and is all to be kept', () => {
    const hand = makeHand(4);
    for (let tenant = 1; tenant <= 20; tenant += 1) hand.take(many(tenant, 26));
    expect(hand.isFull()).toBe(true);
    hand.excess();
    expect(hand.isFull()).toBe(false);
    beginAll(hand);
    expect(hand.all()).toHaveLength(20 * 25);
  });
});
