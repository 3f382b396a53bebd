import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PairDecision } from '#domain/alliance/pair/pair-decision.ts';
import { decideLeave } from '#domain/alliance/pair/decide-leave.ts';
import { decideLine } from '#domain/alliance/pair/decide-line.ts';
import { decideOpenness } from '#domain/alliance/pair/decide-openness.ts';
import { decidePairCommitment } from '#domain/alliance/pair/decide-pair-commitment.ts';
import { decidePairProposal } from '#domain/alliance/pair/decide-pair-proposal.ts';
import { decideReply } from '#domain/alliance/pair/decide-reply.ts';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import { chatIdOf, personalInstallation } from '../../support/activities.ts';
import { startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { guid } from '../../support/sample-pair.ts';
import { ada, bo } from '../../support/sample-team.ts';
import { linesOf } from './read-card.ts';

const dayMs = 86_400_000;

let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  for (const person of [ada, bo])
    await rig.send(personalInstallation({ serviceUrl: rig.connector.url, person }, 'add'));
  await rig.invite(ada, bo);
  await act(bo, (alliance, now) => decideReply(alliance, { personId: bo, reply: 'accept' }, now));
  await rig.work();
  rig.connector.replies.length = 0;
  // Both were told something today; it is the next day.
  rig.clock.move(dayMs);
});
afterEach(() => rig.stop());

type Decide = (alliance: PairAlliance, now: number, today: string) => PairDecision;
const act = async (by: typeof ada, decide: Decide) =>
  rig.changePair(await rig.openPair(by, by === ada ? bo : ada), decide);

const told = (person: typeof ada): readonly (readonly string[])[] =>
  rig.connector.replies
    .filter(({ conversationId }) => conversationId === chatIdOf({ person }))
    .map(({ activity }) => linesOf((activity as { attachments: { content: unknown }[] }).attachments[0]?.content));

const ready = (personId: typeof ada, basedOn: number) =>
  act(personId, (alliance, now) =>
    decideOpenness(alliance, { personId, why: 'Secret why', expectations: '', fears: '', ready: true, basedOn }, now),
  );
const commit = (personId: typeof ada) =>
  act(personId, (alliance, now, today) => decidePairCommitment(alliance, { personId, version: 1 }, now, today));

describe('the other is told', () => {
  test('that both can read each other, once, and not what was written', async () => {
    await ready(ada, 1);
    await rig.work();
    expect([...told(ada), ...told(bo)]).toEqual([]);
    await ready(bo, 0);
    await rig.work();
    expect(told(bo)).toEqual([]);
    expect(told(ada)).toEqual([
      [
        'You can read each other now',
        'Bo Lindqvist and you were both ready: what you wrote is open to the two of you.',
      ],
    ]);
  });

  test('of each commitment, and of the one that brings the agreement into force', async () => {
    const line = { id: guid(1), part: 'tone', of: undefined, text: 'Blunt', evidence: '' } as const;
    await act(ada, (alliance) => decideLine(alliance, { ...line, personId: ada, basedOn: 0 }));
    await act(ada, (alliance, now) => decidePairProposal(alliance, { personId: ada, basedOn: { [guid(1)]: 1 } }, now));
    await commit(ada);
    await rig.work();
    await commit(ada);
    await commit(bo);
    await rig.work();
    expect(told(bo)).toEqual([
      ['A commitment to your agreement', 'Ada Okafor has committed to version 1. Read it and decide for yourself.'],
    ]);
    expect(told(ada)).toEqual([
      ['Your agreement is in force', 'Bo Lindqvist and you have both committed to version 1.'],
    ]);
  });

  test('plainly that one has left', async () => {
    await act(ada, (alliance, now) => decideLeave(alliance, ada, now));
    await rig.work();
    expect(told(bo)).toEqual([
      [
        'Your alliance has come to its end',
        'Ada Okafor has left. What you wrote, and the versions of your agreement, stay with you until you leave, too.',
      ],
    ]);
    expect(told(ada)).toEqual([]);
  });

  test('nothing when they have left, too, before it could be said', async () => {
    await act(ada, (alliance, now) => decideLeave(alliance, ada, now));
    await act(bo, (alliance, now) => decideLeave(alliance, bo, now));
    for (let round = 0; round < 6; round += 1) {
      await rig.work();
      rig.clock.move(3_600_000);
    }
    expect(rig.connector.replies).toEqual([]);
    expect(await rig.queue.receive(1)).toEqual([]);
  });
});
