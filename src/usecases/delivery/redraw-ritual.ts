import { rituals } from '#domain/ritual/ritual.ts';
import type { Ritual } from '#domain/ritual/ritual.ts';
import type { Week } from '#domain/shared/week.ts';
import type { OutboxEntry } from '#ports/outbox.ts';
import type { TeamForDelivery } from '#usecases/people/gate.ts';
import type { BoardDeliveryNeeds } from './deliver-item.ts';
import { backoffMs, done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import { drawRitual, weeksOfRitual } from './draw-ritual.ts';
import { redrawUntilCurrent } from './redraw.ts';
import { ritualSubject } from './ritual-subjects.ts';

export type RedrawRitualNeeds = BoardDeliveryNeeds;

type OpenTeam = Pick<TeamForDelivery, 'scope' | 'team' | 'roster'>;

/** Redraws the post that a ritual of a week is in, with all that share it. */
export const redrawRitual = async (
  needs: RedrawRitualNeeds,
  open: OpenTeam,
  { ritual, week }: { readonly ritual: Ritual; readonly week: Week },
  attempt: number,
): Promise<Delivery> => {
  const { board, chat, outbox } = needs;
  const { scope, team, roster } = open;
  const entries = await Promise.all(rituals.map((one) => outbox.load(scope, ritualSubject(one, week))));
  const entry = entries[rituals.indexOf(ritual)];
  // Unclaimed: it is not posted yet, and will be read then. Unknown: no id to redraw it by.
  if (entry === undefined || entry.kind === 'unknown') return done;
  if (entry.kind === 'claimed') return { kind: 'waiting', delayMs: backoffMs(attempt) };
  const sharing = rituals.filter((_, index) => isSamePost(entries[index], entry));
  const draw = async () => {
    const stored = await board.ofWeeks(scope, ...weeksOfRitual(week));
    return drawRitual(needs, { team, roster, entries: stored }, sharing, week);
  };
  return redrawUntilCurrent(draw, (card) => chat.update(team, entry, card));
};

type Sent = Extract<OutboxEntry, { kind: 'sent' }>;

const isSamePost = (one: OutboxEntry | undefined, { channelId, messageId }: Sent): boolean =>
  one?.kind === 'sent' && one.channelId === channelId && one.messageId === messageId;
