import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeGraphCalendar } from '#adapters/graph/calendar.ts';
import { sha256 } from '#adapters/system/sha256.ts';
import { emptyLedger } from '#domain/calendar/ledger.ts';
import type { Calendar, NewBlock } from '#ports/calendar.ts';
import { applyChanges, bothUndone, undoChanges } from '#usecases/calendar/plan-changes.ts';
import { GraphStandIn } from '../../adapters/graph/graph-stand-in.ts';

const names = { focus: 'Focus', fieldWindow: 'Field window', zone: 'Europe/Rome' };
const nine = Date.parse('2026-11-20T09:00:00Z') / 60_000;
/** The focus block at so many hours after nine. */
const focus = (hours: number): NewBlock => ({
  mark: 'focus',
  subject: 'Focus',
  time: { start: nine + hours * 60, end: nine + hours * 60 + 60 },
  zone: 'Europe/Rome',
  repeats: 'once',
});
const blocks = (count: number): readonly NewBlock[] => Array.from({ length: count }, (_, hours) => focus(hours));

const throttled = { status: 429, headers: { 'Retry-After': '1' } };
/** As often as one request is tried. */
const always = <Fault>(fault: Fault): readonly Fault[] => [fault, fault, fault, fault];

let graph: GraphStandIn;
let calendar: Calendar;

beforeEach(async () => {
  graph = new GraphStandIn();
  calendar = makeGraphCalendar({
    baseUrl: await graph.start(),
    tokens: { token: () => Promise.resolve('token') },
    clock: { now: () => Date.parse('2026-11-20T08:00:00Z') },
    wait: () => Promise.resolve(),
    ownAddress: 'ana@example.com',
    sha256,
  });
});

afterEach(() => graph.stop());

const starts = (): readonly string[] =>
  graph.events.map((event) => (event['start'] as { dateTime: string }).dateTime.slice(11, 16)).sort();

describe('a plan that fails midway', () => {
  it('is taken back by what a first batch wrote before the second failed', async () => {
    graph.add({ subject: 'Review', start: { dateTime: '2026-11-20T07:00:00', timeZone: 'UTC' } });
    graph.innerFaults.push(undefined, undefined, undefined, undefined, { status: 400 });
    const outcome = await applyChanges(calendar, { create: blocks(5), remove: [] }, names, emptyLedger);
    expect(outcome.kind).toBe('partial');
    expect(starts()).toEqual(['07:00', '09:00', '10:00', '11:00', '12:00']);
    await undoChanges(calendar, outcome.undo);
    expect(starts()).toEqual(['07:00']);
  });

  it('is taken back by what one batch wrote beside a part that Graph kept refusing', async () => {
    graph.innerFaults.push(undefined, ...always(throttled));
    const outcome = await applyChanges(calendar, { create: blocks(2), remove: [] }, names, emptyLedger);
    expect(outcome.kind).toBe('partial');
    expect(starts()).toEqual(['09:00']);
    await undoChanges(calendar, outcome.undo);
    expect(starts()).toEqual([]);
  });

  it('is taken back even where no answer told that it was written', async () => {
    graph.faults.push(...always('lose-answer' as const));
    const outcome = await applyChanges(calendar, { create: blocks(2), remove: [] }, names, emptyLedger);
    expect(outcome.kind).toBe('partial');
    expect(starts()).toEqual(['09:00', '10:00']);
    await undoChanges(calendar, outcome.undo);
    expect(starts()).toEqual([]);
  });

  it('gets back the block whose removal was not confirmed, once', async () => {
    const ids = await calendar.create([focus(5), focus(6)]);
    const remove = ids.map((id, index) => ({ id, time: focus(5 + index).time }));
    // The ledger, the new block and the first removal (GET, DELETE) go well; of the second, every answer is lost.
    graph.afterAnswers(5, 'lose-answer');
    const outcome = await applyChanges(calendar, { create: [focus(0)], remove }, names, emptyLedger);
    expect(outcome.kind).toBe('partial');
    await undoChanges(calendar, outcome.undo);
    expect(starts()).toEqual(['14:00', '15:00']);
    await undoChanges(calendar, outcome.undo);
    expect(starts()).toEqual(['14:00', '15:00']);
  });

  it('is taken back whole after a second try has written the rest', async () => {
    graph.innerFaults.push(undefined, { status: 400 });
    const first = await applyChanges(calendar, { create: blocks(2), remove: [] }, names, emptyLedger);
    const second = await applyChanges(calendar, { create: [focus(1)], remove: [] }, names, emptyLedger);
    expect([first.kind, second.kind]).toEqual(['partial', 'applied']);
    await undoChanges(calendar, bothUndone(first.undo, second.undo));
    expect(starts()).toEqual([]);
  });

  it('is no half plan when only remembering it failed', async () => {
    // The batch, and the look at what it wrote.
    graph.afterAnswers(2, 'drop');
    const outcome = await applyChanges(calendar, { create: blocks(2), remove: [] }, names, emptyLedger);
    expect(outcome.kind).toBe('applied');
    expect(starts()).toEqual(['09:00', '10:00']);
  });

  it('is no half plan when access is refused before anything was written', async () => {
    graph.faults.push({ status: 403 });
    const applying = applyChanges(calendar, { create: blocks(2), remove: [] }, names, emptyLedger);
    await expect(applying).rejects.toMatchObject({ part: 'sign-in' });
  });
});

describe('a block that its owner moves before the plan takes it away', () => {
  it('stays where they put it, and taking the plan back writes no second one', async () => {
    const [id = ''] = await calendar.create([focus(5)]);
    Object.assign(graph.events[0]!, {
      start: { dateTime: '2026-11-20T16:00:00', timeZone: 'UTC' },
      end: { dateTime: '2026-11-20T17:00:00', timeZone: 'UTC' },
    });
    const remove = [{ id, time: focus(5).time }];
    const outcome = await applyChanges(calendar, { create: [focus(0)], remove }, names, emptyLedger);
    expect(outcome).toMatchObject({ kind: 'applied', undo: { removed: [] } });
    await undoChanges(calendar, outcome.undo);
    expect(starts()).toEqual(['16:00']);
  });
});
