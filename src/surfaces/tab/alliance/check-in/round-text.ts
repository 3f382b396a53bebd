import type { OwnCheckInView, TeamCheckInBody } from '#contracts/alliance-api.ts';
import { evidenceLimit } from '#domain/shared/text.ts';
import { marksIn } from '../../check-in/pulses.ts';
import type { Pulse } from '../../check-in/pulses.ts';

/** An answer while it is being written; marks as texts, empty until chosen. */
export type RoundText = Readonly<Record<Pulse | 'change', string>>;

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
