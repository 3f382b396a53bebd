import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Ritual } from '#domain/ritual/ritual.ts';
import { addWeeks } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { itemId, needEntry, promiseEntry, thisWeek } from '../../support/sample-board.ts';
import { ada, bo, friday, teamId, tenantId } from '../../support/sample-team.ts';
import { buttonsOf, linesOf } from './read-card.ts';

const week = 7 * 86_400_000;
const nextWeek = addWeeks(thisWeek, 1);
const place = { tenantId: tenantId(1), teamId: teamId(1), week: thisWeek };

/** Friday 20 November 2026. */
let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  await rig.addTeam();
});
afterEach(() => rig.stop());

const put = (...entries: readonly BoardEntry[]) => Promise.all(entries.map((entry) => rig.board.add(scope, entry)));
const change = async (entry: BoardEntry): Promise<void> => {
  const stored = await rig.board.find(scope, entry.noun, entry.id);
  expect(await rig.board.save(scope, entry, stored!.etag)).toBe('saved');
};
const post = async (...rituals: readonly Ritual[]): Promise<void> => {
  await rig.queue.add({ ...place, kind: 'post-ritual', rituals });
  await rig.work();
};
const redrawn = async (ritual: Ritual): Promise<unknown> => {
  await rig.queue.add({ ...place, kind: 'refresh-ritual', ritual });
  await rig.work();
  const [only, ...others] = rig.connector.posts;
  expect(others).toEqual([]);
  return (only?.activity as { attachments: { content: unknown }[] }).attachments[0]?.content;
};

const ofNextWeek = { day: '2026-11-26', week: nextWeek, madeIn: nextWeek, at: friday + week };
const kept = { state: { kind: 'kept', at: friday + week } } as const;

describe('a post of promises, in the week after its own', () => {
  test('has none of those that were made since, and nothing to press but what opens the tab', async () => {
    await put(promiseEntry(1, { text: 'I read the plan.' }));
    await post('promises');
    rig.clock.move(week);
    await put(promiseEntry(2, { ...ofNextWeek, text: 'I write the minutes.' }));
    const card = await redrawn('promises');
    expect(linesOf(card)).toContain('Bo Lindqvist: I read the plan.');
    expect(linesOf(card).join()).not.toContain('minutes');
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Open']);
  });

  test('says that all were read once the last of them is, in whichever week', async () => {
    await put(promiseEntry(1), promiseEntry(2, ofNextWeek));
    await post('promises');
    rig.clock.move(week);
    const settled = promiseEntry(1, { ...kept, readings: [{ week: thisWeek, found: 'kept' }] });
    await change({ ...settled, place: nextWeek });
    expect(linesOf(await redrawn('promises'))).toContain('All promises of this week have been read again.');
  });

  test('says so of one that was carried over, too', async () => {
    await put(promiseEntry(1));
    await post('promises');
    rig.clock.move(week);
    const readings = [{ week: thisWeek, found: 'to-fix' as const }];
    await change(promiseEntry(1, { day: '2026-12-03', week: addWeeks(nextWeek, 1), carried: 1, readings }));
    expect(linesOf(await redrawn('promises'))).toContain('All promises of this week have been read again.');
  });
});

describe('a post of needs, in the week after its own', () => {
  test('shows what can still be taken, and nothing that was taken and kept since', async () => {
    const until = '2026-11-30';
    await put(needEntry(1, { until, text: 'Still free.' }), needEntry(2, { until, text: 'Taken.', by: bo }));
    await post('needs');
    rig.clock.move(week);
    const from = { kind: 'need', id: itemId(2) } as const;
    await put({ ...promiseEntry(2, { ...ofNextWeek, ...kept, from, by: ada, to: bo }), place: nextWeek });
    await put(needEntry(3, { week: nextWeek, until: '2026-12-04', text: 'Asked later.' }));
    expect(linesOf(await redrawn('needs')).slice(1)).toEqual(['Ada Okafor needs: Still free.']);
  });

  test('of the next week shows nothing as free that was taken and kept in the week before', async () => {
    const from = { kind: 'need', id: itemId(1) } as const;
    await put(needEntry(1, { until: '2026-11-30' }), promiseEntry(1, { ...kept, from }));
    rig.clock.move(3 * 86_400_000);
    await rig.queue.add({ ...place, week: nextWeek, kind: 'post-ritual', rituals: ['needs'] });
    await rig.work();
    const card = (rig.connector.posts[0]?.activity as { attachments: { content: unknown }[] }).attachments[0]?.content;
    expect(linesOf(card)).toHaveLength(2);
    expect(linesOf(card)[1]).toBe('In the next seven days: a person, a thing, a day.');
  });
});
