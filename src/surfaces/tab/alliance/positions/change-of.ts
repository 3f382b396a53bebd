import { isSameLine } from '#domain/alliance/team/agreement.ts';
import type { TeamLine, TeamVersion } from '#domain/alliance/team/agreement.ts';

/** What became of a line since the version that holds; `undefined` where it stayed, or where none holds yet. */
export const changeOf = (
  line: TeamLine,
  holding: Pick<TeamVersion, 'lines'> | undefined,
): 'new' | 'changed' | undefined => {
  if (holding === undefined) return undefined;
  const before = holding.lines.find(({ id }) => id === line.id);
  if (before === undefined) return 'new';
  return isSameLine(before, line) ? undefined : 'changed';
};
