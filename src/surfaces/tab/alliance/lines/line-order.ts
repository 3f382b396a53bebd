import type { TeamLine } from '#domain/alliance/team/agreement.ts';

/** A place among the lines of a part: before which of them, or, `null`, at the end. */
export type Before = TeamLine['id'] | null;

type Ids = readonly Pick<TeamLine, 'id'>[];

/** Where a line goes that changes places with the one above; `undefined` for the first. */
export const above = (part: Ids, id: TeamLine['id']): Before | undefined => part[placeOf(part, id) - 1]?.id;

/** Where a line goes that changes places with the one below; `undefined` for the last. */
export const below = (part: Ids, id: TeamLine['id']): Before | undefined => {
  const place = placeOf(part, id);
  return place === -1 || place === part.length - 1 ? undefined : (part[place + 2]?.id ?? null);
};

/**
 * Where a line goes that is dropped on another of its part: it takes the other's place, and the other makes room on the
 * side from which it came. `undefined` when it is the same line, or not of this part.
 */
export const ontoLine = (part: Ids, id: TeamLine['id'], other: TeamLine['id']): Before | undefined => {
  const from = placeOf(part, id);
  const to = placeOf(part, other);
  if (from === -1 || to === -1 || from === to) return undefined;
  return from > to ? other : (part[to + 1]?.id ?? null);
};

/** Where a line goes that is dropped behind the last of its part; `undefined` when it is the last, or of another part. */
export const ontoEnd = (part: Ids, id: TeamLine['id']): Before | undefined => {
  const place = placeOf(part, id);
  return place === -1 || place === part.length - 1 ? undefined : null;
};

/** Which of its part a line is after a move, counted from 1. */
export const placeAfter = (part: Ids, id: TeamLine['id'], before: Before): number => {
  const others = part.filter((line) => line.id !== id);
  return (before === null ? others.length : placeOf(others, before)) + 1;
};

/** What stands behind a line, to put it back there. */
export const placeBefore = (part: Ids, id: TeamLine['id']): Before => part[placeOf(part, id) + 1]?.id ?? null;

const placeOf = (part: Ids, id: TeamLine['id']): number => part.findIndex((line) => line.id === id);
