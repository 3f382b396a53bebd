import type { Interval } from '#domain/planner/interval.ts';
import type { LastAct } from '../../ui/calendar/last-act.ts';

/** The last act beside each appointment. */
export type LastActs = ReadonlyMap<string, LastAct>;

export const noActs: LastActs = new Map();

/** Names an appointment: with whom and when, for a new one has no id before it is sent. */
export const appointmentOf = (address: string, { start }: Pick<Interval, 'start'>): string => `${start} ${address}`;

export const lastActOf = (acts: LastActs, appointment: string): LastAct =>
  acts.get(appointment) ?? { kind: 'nothing-yet' };

/** The next act takes the place of the last; those beside other appointments stay. */
export const withLastAct = (acts: LastActs, appointment: string, act: LastAct): LastActs =>
  new Map([...acts, [appointment, act]]);
