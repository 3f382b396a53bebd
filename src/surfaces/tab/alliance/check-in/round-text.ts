import type { OwnCheckInView, TeamCheckInBody } from '#contracts/alliance-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { evidenceLimit } from '#domain/shared/text.ts';
import { marksIn } from '../../../ui/check-in/pulses.ts';
import type { Pulse } from '../../../ui/check-in/pulses.ts';

/** An answer while it is being written; marks as texts, empty until chosen. */
export type RoundText = Readonly<Record<Pulse | 'change', string>>;

/** Names the one draft that someone has for the check-ins of a team: what misses one round fits into the next. */
export const roundKey = (me: string, teamId: TeamId): string => `${me}.${teamId}.round`;

/** What the form starts from: one's own answer, if there is one. */
export const roundText = (mine: OwnCheckInView | undefined): RoundText => ({
  purpose: String(mine?.purpose ?? ''),
  trust: String(mine?.trust ?? ''),
  care: String(mine?.care ?? ''),
  change: mine?.change ?? '',
});

/** What a form says, once all three are chosen and the words fit. */
export const roundBody = (text: RoundText): TeamCheckInBody | undefined => {
  const marks = marksIn(text);
  return marks === undefined || text.change.length > evidenceLimit ? undefined : { ...marks, change: text.change };
};
