import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import { afterOurs, emptyLedger, nextLedger } from '#domain/calendar/ledger.ts';
import type { Ledger } from '#domain/calendar/ledger.ts';
import { planWeeks, weeksRange } from '#domain/calendar/plan-weeks.ts';
import type { WeeksPlan } from '#domain/calendar/weeks-plan.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { focusBlock, meeting, monday, oneToOne, overlap, rome, weeksOf, written } from './sample-week.ts';

const settings = rome;
const range = weeksRange(monday, settings);

/** What may happen to a calendar between two plans; numbers pick among what there is. */
type Happening =
  | { readonly kind: 'meeting' | 'one-to-one'; readonly at: number; readonly length: number }
  | {
      readonly kind: 'delete' | 'move' | 'lengthen' | 'rename' | 'cancel';
      readonly which: number;
      readonly by: number;
    };

const slot = fc.integer({ min: 0, max: 7 * 96 - 1 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('meeting' as const, 'one-to-one' as const),
    at: slot,
    length: fc.constantFrom(15, 30, 60),
  }),
  fc.record({
    kind: fc.constantFrom(
      'delete' as const,
      'move' as const,
      'lengthen' as const,
      'rename' as const,
      'cancel' as const,
    ),
    which: fc.nat(),
    by: fc.constantFrom(-60, -15, 15, 30, 120),
  }),
);

/** A calendar with the ledger kept beside it, as a client lives through it. */
type State = { readonly events: readonly CalendarEvent[]; readonly ledger: Ledger };

const replan = ({ events, ledger }: State): { readonly plan: WeeksPlan; readonly state: State } => {
  const blocks = events.filter(({ mark }) => mark === 'focus');
  const looked = nextLedger(ledger, blocks, range, monday);
  const plan = planWeeks(weeksOf({ events, settings, tombstones: looked.deleted }));
  const after = written(events, plan);
  const ours = { written: plan.focus.create, taken: plan.focus.remove.map(({ time }) => time) };
  return { plan, state: { events: after, ledger: afterOurs(looked, ours) } };
};

const happen = ({ events, ledger }: State, what: Happening): State => {
  if ('at' in what) {
    const time = { start: monday + what.at * 15, end: monday + what.at * 15 + what.length };
    return { ledger, events: [...events, what.kind === 'meeting' ? meeting(time) : oneToOne(time)] };
  }
  const own = events.filter(({ mark }) => mark === 'focus');
  const target = what.kind === 'cancel' ? events.filter(({ mark }) => mark === undefined) : own;
  const one = target[what.which % Math.max(1, target.length)];
  if (one === undefined) return { events, ledger };
  const rest = events.filter(({ id }) => id !== one.id);
  if (what.kind === 'delete' || what.kind === 'cancel') return { ledger, events: rest };
  if (what.kind === 'rename') return { ledger, events: [...rest, { ...one, subject: 'Thinking' }] };
  const time = what.kind === 'move' ? shift(one.time, what.by) : { ...one.time, end: one.time.end + Math.abs(what.by) };
  return { ledger, events: [...rest, { ...one, time }] };
};

const shift = ({ start, end }: Interval, by: number): Interval => ({ start: start + by, end: end + by });

test('in 5,000 replans a plan is settled at once, never invades relationship time, and heeds what the person did', () => {
  fc.assert(
    fc.property(fc.array(happening, { minLength: 10, maxLength: 10 }), (happenings) => {
      let { state } = replan({ events: [oneToOne({ start: monday + 600, end: monday + 660 })], ledger: emptyLedger });
      const wrong = happenings.flatMap((what) => {
        const before = happen(state, what);
        const { plan, state: next } = replan(before);
        state = next;
        const again = replan(next).plan.focus;
        const unsettled = [...again.create, ...again.remove.map(({ time }) => time)].map((time) => ({
          unsettled: time,
        }));
        return [...unsettled, ...unheeded(before, next.ledger, plan)];
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

/** What a plan does that it must not do. */
const unheeded = (before: State, { deleted }: Ledger, { focus, placed }: WeeksPlan): readonly object[] => {
  const invades = (block: Interval): boolean => placed.some(({ time }) => overlap(time, block));
  const isBarred = (block: Interval): boolean =>
    deleted.some((gone) => 2 * sharedMinutes(gone, block) >= block.end - block.start);
  const taken = new Set(focus.remove.map(({ id }) => id));
  const isOurs = ({ mark, written: at, time }: CalendarEvent): boolean =>
    mark === 'focus' && at?.start === time.start && at.end === time.end;
  return [
    ...focus.create.filter(invades).map((block) => ({ invades: block })),
    ...focus.create.filter(isBarred).map((block) => ({ wasDeleted: block })),
    // Neither what the person changed nor anything that never was ours is taken away.
    ...before.events.filter((event) => taken.has(event.id) && !isOurs(event)).map(({ id }) => ({ notOurs: id })),
  ];
};

const sharedMinutes = (a: Interval, b: Interval): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

test('a block that was deleted and brought back stays', () => {
  const { state } = replan({ events: [], ledger: emptyLedger });
  const [first, ...rest] = state.events;
  const gone = replan({ ...state, events: rest }).state;
  expect(gone.ledger.deleted).toEqual([first!.time]);
  const back = replan({ ...gone, events: [...gone.events, focusBlock(first!.id, first!.time)] });
  expect(back.plan.focus.remove.map(({ id }) => id)).not.toContain(first!.id);
  expect(back.state.ledger.deleted).toEqual([]);
});
