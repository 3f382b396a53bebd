import type { LineBody, TeamAllianceView } from '#contracts/alliance-api.ts';
import type { AllianceClient } from '#contracts/alliance-client.ts';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { Note } from './notes.ts';

export type NewLineText = Pick<LineBody, 'part' | 'text' | 'evidence'>;

/**
 * Adds a line and puts notes behind it. Asked for again with the same id, after an answer was lost, it goes on where it
 * stopped. Rejects with `Unavailable`.
 */
export const writeLineOf = async (
  alliances: Pick<AllianceClient, 'writeLine' | 'group'>,
  teamId: TeamId,
  id: string,
  line: NewLineText,
  notes: readonly Note[],
): Promise<ApiOutcome<TeamAllianceView>> => {
  let outcome = await alliances.writeLine(teamId, id, { ...line, basedOn: 0 });
  for (const { promptId, personId } of notes) {
    if (outcome.kind === 'refused') return outcome;
    outcome = await alliances.group(teamId, promptId, personId, { lineId: id });
  }
  return outcome;
};
