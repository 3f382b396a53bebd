import type { OurMark, SeriesTeam } from '#domain/calendar/calendar-event.ts';
import { isSameInterval } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { field, listOf, textOf } from './json.ts';

/** The extended property by which we know our own events; its GUID names our set of properties, for ever. */
const propertyId = 'String {6f1d8c52-3b0e-4a67-9d24-c85a7e19f043} Name AllianceMark';

/** Asks Graph to bring the mark along. */
export const expandMark = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${propertyId}')`)}`;

/**
 * The mark as part of a new event.
 *
 * @param wanted where the plan wants it
 * @param put where it is written, should the person have asked for another time
 * @param team whose field window it is
 */
export const markProperties = (
  mark: OurMark,
  wanted: Interval,
  put: Interval = wanted,
  team?: SeriesTeam,
): readonly { readonly id: string; readonly value: string }[] => {
  const times = isSameInterval(wanted, put) ? [wanted] : [wanted, put];
  const numbers = times.flatMap(({ start, end }) => [start, end]);
  const named = team === undefined ? [] : [team.teamId, team.zone];
  return [{ id: propertyId, value: [mark, ...numbers, ...named].join(' ') }];
};

/** What of ours an event is, with its times in UTC minutes; the first blocks carry none. */
export type ReadMark = {
  readonly mark: OurMark | undefined;
  readonly written: Interval | undefined;
  /** Where we put it: it stands elsewhere only when its owner has moved it since. */
  readonly put: Interval | undefined;
  readonly team: SeriesTeam | undefined;
};

const notOurs: ReadMark = { mark: undefined, written: undefined, put: undefined, team: undefined };

/** Reads the mark; Graph gives a property's id back in a spelling of its own. */
export const readMark = (event: unknown): ReadMark => {
  const ours = listOf(field(event, 'singleValueExtendedProperties')).find(
    (property) => textOf(field(property, 'id'))?.toLowerCase() === propertyId.toLowerCase(),
  );
  const [, value, ...rest] = form.exec(textOf(field(ours, 'value')) ?? '') ?? [];
  if (value !== 'focus' && value !== 'field-window') return notOurs;
  const written = intervalOf(rest[0], rest[1]);
  const [teamId, zone] = rest.slice(4);
  return {
    mark: value,
    written,
    put: intervalOf(rest[2], rest[3]) ?? written,
    team: teamId === undefined || zone === undefined ? undefined : { teamId, zone },
  };
};

const intervalOf = (start: string | undefined, end: string | undefined): Interval | undefined =>
  start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };

/** What it is, its times, and of a team's field window the team and its zone. */
const form = /^(focus|field-window)(?: (\d+) (\d+)(?: (\d+) (\d+))?(?: ([\da-f-]{36}) ([\w/+-]+))?)?$/;
