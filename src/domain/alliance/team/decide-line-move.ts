import type { TeamLine } from './agreement.ts';
import { changed, refused, unchanged } from './decision.ts';
import type { Decision } from './decision.ts';
import type { TeamAlliance } from './team-alliance.ts';

export type LineMoveCommand = {
  readonly id: TeamLine['id'];
  /** The line of the same part that is to follow; `undefined`: it becomes the last of its part. */
  readonly before: TeamLine['id'] | undefined;
};

/** Whether a line moves within its part: the steps of a conflict have an order, and the rest is read in one. */
export const decideLineMove = ({ lines }: TeamAlliance, { id, before }: LineMoveCommand): Decision => {
  const line = lines.find((one) => one.id === id);
  if (line === undefined) return refused('not-in-alliance');
  if (before === id) return unchanged;
  const part = lines.filter((one) => one.part === line.part && one.id !== id);
  const place = before === undefined ? part.length : part.findIndex((one) => one.id === before);
  if (place === -1) return refused('not-in-alliance');
  const moved = [...part.slice(0, place), line, ...part.slice(place)];
  const order = [...lines.filter((one) => one.part !== line.part), ...moved].map((one) => one.id);
  return isOrderOf(lines, moved) ? unchanged : changed({ kind: 'lines-ordered', order });
};

const isOrderOf = (lines: readonly TeamLine[], moved: readonly TeamLine[]): boolean => {
  const now = lines.filter((line) => line.part === moved[0]?.part);
  return now.every((line, index) => line.id === moved[index]?.id);
};
