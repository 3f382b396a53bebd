import { describe, expect, test } from '@jest/globals';
import type { ReceivedJob, SendJob, SendQueue } from '#ports/send-queue.ts';
import { itemId, thisWeek } from '../support/sample-board.ts';
import { allianceId } from '../support/sample-pair.ts';
import { ada, bo, friday, teamId, tenantId } from '../support/sample-team.ts';

/** A queue of a test's own, and what the port does not show of it. */
export type SendQueueUnderTest = {
  readonly queue: SendQueue;
  /** Lets `ms` go by for the queue. */
  pass(ms: number): Promise<void>;
  /** Reasons of the jobs that were set aside. */
  poisonReasons(): Promise<readonly string[]>;
};

const leaseMs = 60_000;

const job = (version = 1): SendJob => ({
  kind: 'post-proposal',
  tenantId: tenantId(1),
  teamId: teamId(1),
  version,
});

const ofTeam = { tenantId: tenantId(1), teamId: teamId(1) };

const thing = { noun: 'dissent', id: itemId(1) } as const;
const ofBo = { teamId: teamId(1), noun: 'field-window', id: bo } as const;
const refreshTold = { kind: 'refresh-told', tenantId: tenantId(1), to: bo } as const;

const toBo = { tenantId: tenantId(1), allianceId: allianceId(1), to: bo };

const jobsOf = (received: readonly ReceivedJob[]): readonly SendJob[] => received.map((one) => one.job);

export const describeSendQueue = (name: string, open: () => Promise<SendQueueUnderTest>): void => {
  describe(`send queue, ${name}`, () => {
    const filled = async (...jobs: readonly SendJob[]): Promise<SendQueueUnderTest> => {
      const opened = await open();
      for (const one of jobs) await opened.queue.add(one);
      return opened;
    };
    const receiveOne = async ({ queue }: SendQueueUnderTest, lease = leaseMs): Promise<ReceivedJob> => {
      const received = await queue.receive(lease);
      expect(received).toHaveLength(1);
      return received[0]!;
    };

    test('an empty queue hands out nothing', async () => {
      const { queue } = await filled();
      expect(await queue.receive(leaseMs)).toEqual([]);
    });

    test.each<readonly [string, SendJob]>([
      ['welcome', { kind: 'post-welcome', tenantId: tenantId(1), teamId: teamId(1) }],
      ['proposal', { kind: 'post-proposal', tenantId: tenantId(1), teamId: teamId(1), version: 3 }],
      ['refreshing', { kind: 'refresh-proposal', tenantId: tenantId(1), teamId: teamId(1), version: 3 }],
      ['scheduling', { kind: 'schedule-rituals', ...ofTeam, revision: 0 }],
      ['ritual', { kind: 'post-ritual', ...ofTeam, rituals: ['shout-outs', 'promises'], week: thisWeek }],
      ['refreshing of a ritual', { kind: 'refresh-ritual', ...ofTeam, ritual: 'needs', week: thisWeek }],
      ['item', { kind: 'post-item', ...ofTeam, noun: 'victory', id: itemId(1) }],
      ['refreshing of an item', { kind: 'refresh-item', ...ofTeam, noun: 'voices', id: 'voices' }],
      ['telling', { kind: 'tell-person', ...ofTeam, to: bo, noun: 'shout-out', id: itemId(1), what: 'your-turn' }],
      ['telling what waits', { kind: 'tell-waiting', tenantId: tenantId(1), to: bo }],
      ['refreshing of what was told of a thing', { ...refreshTold, about: { kind: 'item', ...ofBo } }],
      ['refreshing of what a team told', { ...refreshTold, about: { kind: 'team', teamId: teamId(1) } }],
      [
        'refreshing of what stands between two',
        { ...refreshTold, about: { kind: 'between', otherId: ada, id: itemId(1) } },
      ],
      ['refreshing of what all were told', { kind: 'refresh-team-told', ...ofTeam, about: 'team' }],
      ['refreshing of what all were told of a thing', { kind: 'refresh-team-told', ...ofTeam, about: thing }],
      ['greeting of a joiner', { kind: 'greet-joiner', tenantId: tenantId(1), teamId: teamId(1), to: bo }],
      ['refreshing of summaries', { kind: 'refresh-team-summaries', tenantId: tenantId(1), teamId: teamId(1) }],
      ['removal of summaries', { kind: 'remove-team-summaries', tenantId: tenantId(1), teamId: teamId(1) }],
      ['end of a team', { kind: 'purge-team', tenantId: tenantId(1), teamId: teamId(1) }],
      ['reminder of what waited', { kind: 'remind-of-dissents', tenantId: tenantId(1), teamId: teamId(1) }],
      ['invitation', { ...toBo, kind: 'post-invitation', invitedAt: friday }],
      ['refreshing of an invitation', { ...toBo, kind: 'refresh-invitation', invitedAt: friday }],
      ['retracting of an invitation', { ...toBo, kind: 'retract-invitation', invitedAt: friday, by: ada }],
      ['news of a yes', { ...toBo, kind: 'post-pair-news', news: { kind: 'accepted', at: friday } }],
      ['news of a reveal', { ...toBo, kind: 'post-pair-news', news: { kind: 'openness-revealed', at: friday } }],
      [
        'news of a commitment',
        { ...toBo, kind: 'post-pair-news', news: { kind: 'committed', version: 2, at: friday } },
      ],
      ['news of a departure', { ...toBo, kind: 'post-pair-news', news: { kind: 'left', at: friday } }],
    ])('a %s job arrives as it was added, at its first attempt', async (_, added) => {
      const received = await receiveOne(await filled(added));
      expect(received.job).toEqual(added);
      expect(received.attempt).toBe(1);
    });

    test('a job in one worker’s hands is not handed to another', async () => {
      const opened = await filled(job());
      await receiveOne(opened);
      expect(await opened.queue.receive(leaseMs)).toEqual([]);
    });

    test('two workers at once share the jobs, none twice', async () => {
      const { queue } = await filled(...Array.from({ length: 10 }, (_, index) => job(index + 1)));
      const hands = await Promise.all([queue.receive(leaseMs), queue.receive(leaseMs)]);
      const versions = jobsOf(hands.flat()).map((one) => ('version' in one ? one.version : 0));
      expect(versions.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });

    test('thirty-two jobs are handed out at once, the rest later', async () => {
      const { queue } = await filled(...Array.from({ length: 34 }, (_, index) => job(index + 1)));
      expect(await queue.receive(leaseMs)).toHaveLength(32);
      expect(await queue.receive(leaseMs)).toHaveLength(2);
    });

    test('a worker that dies loses its job to the next when the lease ends', async () => {
      const opened = await filled(job());
      await receiveOne(opened, 1000);
      await opened.pass(1500);
      expect((await receiveOne(opened)).attempt).toBe(2);
    });

    test('a job that is done is never handed out again', async () => {
      const opened = await filled(job());
      await (await receiveOne(opened, 1000)).done();
      await opened.pass(1500);
      expect(await opened.queue.receive(leaseMs)).toEqual([]);
    });

    test('a job that is given back without delay is there at once, unchanged', async () => {
      const opened = await filled(job(7));
      await (await receiveOne(opened)).giveBack(0);
      const again = await receiveOne(opened);
      expect(again.job).toEqual(job(7));
      expect(again.attempt).toBe(2);
    });

    test('a job that is given back with a delay waits for it', async () => {
      const opened = await filled(job());
      await (await receiveOne(opened)).giveBack(1000);
      expect(await opened.queue.receive(leaseMs)).toEqual([]);
      await opened.pass(1500);
      expect((await receiveOne(opened)).attempt).toBe(2);
    });

    test('a job that is added with a delay is there after it', async () => {
      const opened = await filled();
      await opened.queue.add(job(), 1000);
      expect(await opened.queue.receive(leaseMs)).toEqual([]);
      await opened.pass(1500);
      expect((await receiveOne(opened)).attempt).toBe(1);
    });

    test('what has stood ready longest is handed out first, whenever it was added', async () => {
      const opened = await filled();
      await opened.queue.add(job(1), 2000);
      await opened.queue.add(job(2), 1000);
      await opened.queue.add(job(3));
      await opened.pass(2500);
      expect(jobsOf(await opened.queue.receive(leaseMs))).toEqual([job(3), job(2), job(1)]);
    });

    test('a job that is given back uncounted is at the same attempt again, however often', async () => {
      const opened = await filled(job(7));
      for (let turn = 0; turn < 3; turn += 1) await (await receiveOne(opened)).giveBack(0, 'uncounted');
      await (await receiveOne(opened)).giveBack(0);
      const again = await receiveOne(opened);
      expect(again.job).toEqual(job(7));
      expect(again.attempt).toBe(2);
    });

    test('a worker that renews its lease keeps the job beyond it, and can still settle it', async () => {
      const opened = await filled(job());
      const kept = await receiveOne(opened, 1000);
      await kept.renew(leaseMs);
      await opened.pass(1500);
      expect(await opened.queue.receive(leaseMs)).toEqual([]);
      await Promise.all([kept.renew(leaseMs), kept.renew(leaseMs), kept.giveBack(0)]);
      expect((await receiveOne(opened)).attempt).toBe(2);
    });

    test('a renewal behind the giving back is nothing: the job is there when it was to be', async () => {
      const opened = await filled(job());
      const given = await receiveOne(opened);
      await Promise.all([given.giveBack(0), given.renew(leaseMs), given.renew(leaseMs)]);
      await given.renew(leaseMs);
      expect((await receiveOne(opened)).attempt).toBe(2);
    });

    test('a renewal behind the end of a job is nothing', async () => {
      const opened = await filled(job(1), job(2));
      const [done, bad] = await opened.queue.receive(leaseMs);
      await Promise.all([done!.done(), done!.renew(1000), bad!.poison('x'), bad!.renew(1000)]);
      await opened.pass(1500);
      expect(await opened.queue.receive(leaseMs)).toEqual([]);
      expect(await opened.poisonReasons()).toEqual(['x']);
    });

    test('each way to end that is not held against a job is counted by itself, and kept with it', async () => {
      const opened = await filled(job(7));
      for (const ending of ['waited', 'passed', undefined, 'uncounted', 'passed'] as const)
        await (await receiveOne(opened)).giveBack(0, ending);
      const again = await receiveOne(opened);
      expect(again).toMatchObject({ job: job(7), attempt: 5, waits: 1, passes: 2 });
    });

    test('a worker that renews too late does not take the job from the next one', async () => {
      const opened = await filled(job());
      const late = await receiveOne(opened, 1000);
      await opened.pass(1500);
      const next = await receiveOne(opened);
      await late.renew(1000);
      await next.giveBack(0);
      expect((await receiveOne(opened)).attempt).toBe(3);
    });

    test('a poisoned job is set aside with its reason and never handed out again', async () => {
      const opened = await filled(job());
      await (await receiveOne(opened, 1000)).poison('Teams refused it five times');
      await opened.pass(1500);
      expect(await opened.queue.receive(leaseMs)).toEqual([]);
      expect(await opened.poisonReasons()).toEqual(['Teams refused it five times']);
    });

    test('a worker whose lease has ended cannot take the job from the next one', async () => {
      const opened = await filled(job());
      const late = await receiveOne(opened, 1000);
      await opened.pass(1500);
      const next = await receiveOne(opened);
      await late.done();
      await late.giveBack(0);
      expect(await opened.queue.receive(leaseMs)).toEqual([]);
      await next.giveBack(0);
      expect((await receiveOne(opened)).attempt).toBe(3);
    });
  });
};
