import type { OwnShoutOutsView, ShoutOutView, ShoutOutsView } from '#contracts/shout-out-api.ts';
import type { OwnShoutOuts } from '#domain/shout-out/own-shout-outs.ts';
import { isPosted } from '#domain/shout-out/shout-out.ts';
import type { ShoutOut } from '#domain/shout-out/shout-out.ts';
import { voicesOf } from '#domain/shout-out/voices.ts';
import { valuesOf } from '#domain/week/entries.ts';
import type { WeekReading } from '#usecases/week/read-week.ts';

/** What every member may read of the recognitions of a week: one that waits for its recipients is not among them. */
export const viewShoutOuts = ({ entries, week }: WeekReading): ShoutOutsView => ({
  posted: valuesOf(entries, 'shout-out')
    .filter((shoutOut) => shoutOut.week === week && isPosted(shoutOut))
    .toSorted((one, other) => one.at - other.at)
    .map(viewShoutOut),
  voices: valuesOf(entries, 'voices').flatMap((voices) => voicesOf(voices, week).map(({ personId }) => personId)),
});

/** What is one person's own to know, for nobody but them. */
export const viewOwnShoutOuts = ({
  week,
  waiting,
  received,
  sent,
  turn,
  askedBy,
}: OwnShoutOuts & { readonly week: string }): OwnShoutOutsView => ({
  week,
  waiting: waiting.map(viewShoutOut),
  received: received.map(({ shoutOut, choice, standing }) => ({ ...viewShoutOut(shoutOut), choice, standing })),
  sent: sent.map(({ shoutOut, standing }) => ({ ...viewShoutOut(shoutOut), standing })),
  turn:
    turn === undefined
      ? null
      : { isSpoken: turn.isSpoken, partners: turn.partners, asked: turn.asked ?? null, unseen: turn.unseen },
  askedBy,
});

const viewShoutOut = ({ id, by, to, gesture, impact, learning }: ShoutOut): ShoutOutView => ({
  id,
  by,
  to,
  gesture,
  impact,
  learning,
});
