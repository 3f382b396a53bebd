import type { ProtectedTimes } from '#domain/calendar/protected-times.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { FocusAlerts } from '#ports/focus-alerts.ts';
import { callOffice } from './call-office.ts';

/** Names in the settings that Outlook keeps for the add-in in the mailbox, 32 kB in all. */
const timesKey = 'focus-times';
const alertsKey = 'focus-alerts';

/** Starts and ends by turns, in UTC minutes. */
type Row = readonly number[];

/** Through office.js' roaming settings: read when the add-in starts, and written back as a whole. */
export const makeFocusAlerts = (): FocusAlerts => ({
  areOn: () => settings().get(alertsKey) !== 'off',
  turn: async (on) => {
    settings().set(alertsKey, on ? 'on' : 'off');
    if (!on) settings().remove(timesKey);
    await save();
  },
  times: () => readTimes(settings().get(timesKey)),
  keep: async ({ at, until, focus, free }) => {
    settings().set(timesKey, { at, until, focus: toRow(focus), free: toRow(free) });
    await save();
  },
});

const settings = (): Office.RoamingSettings => Office.context.roamingSettings;

const save = async (): Promise<void> => {
  await callOffice((done) => {
    settings().saveAsync(done);
  });
};

const toRow = (times: readonly Interval[]): Row =>
  times.reduce<number[]>((row, { start, end }) => row.concat(start, end), []);

const toIntervals = (row: Row): readonly Interval[] =>
  row
    .map((start, index) => ({ start, end: row[index + 1] ?? start }))
    .filter(({ start, end }, index) => index % 2 === 0 && start < end);

/** Written by a newer version, or by nobody knows whom: what is not as above counts as not there. */
const readTimes = (kept: unknown): ProtectedTimes | undefined => {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { at, until, focus, free } = kept as Readonly<Record<string, unknown>>;
  if (!Number.isInteger(at) || !Number.isInteger(until) || !isRow(focus) || !isRow(free)) return undefined;
  return { at: Number(at), until: Number(until), focus: toIntervals(focus), free: toIntervals(free) };
};

const isRow = (value: unknown): value is Row => Array.isArray(value) && value.every((one) => Number.isInteger(one));
