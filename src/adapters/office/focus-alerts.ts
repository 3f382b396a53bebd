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
  areOn: () => settings()?.get(alertsKey) !== 'off',
  turn: (on) => save(on ? { [alertsKey]: 'on' } : { [alertsKey]: 'off', [timesKey]: undefined }),
  times: () => readTimes(settings()?.get(timesKey)),
  keep: ({ at, until, focus, free }) => save({ [timesKey]: { at, until, focus: toRow(focus), free: toRow(free) } }),
});

/** Typed as always there, but Outlook on phones leaves them out. */
const settings = (): Office.RoamingSettings | undefined => Office.context.roamingSettings;

type Values = Readonly<Record<string, unknown>>;

/** What the mailbox does not take is not in our copy either. */
const save = async (values: Values): Promise<void> => {
  const before = Object.keys(values).map((name) => [name, settings()?.get(name)] as const);
  try {
    await callOffice((done) => {
      put(Object.keys(values).map((name) => [name, values[name]]));
      Office.context.roamingSettings.saveAsync(done);
    });
  } catch (error) {
    put(before);
    throw error;
  }
};

const put = (values: readonly (readonly [string, unknown])[]): void => {
  for (const [name, value] of values) {
    if (value === undefined) settings()?.remove(name);
    else settings()?.set(name, value);
  }
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
