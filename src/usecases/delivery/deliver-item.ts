import { todayOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Chat } from '#ports/chat.ts';
import type { Clock } from '#ports/clock.ts';
import type { Outbox, PostSubject } from '#ports/outbox.ts';
import type { BoardJob } from '#ports/send-queue.ts';
import { findForCard } from '#usecases/challenge/find-for-card.ts';
import type { TeamForDelivery } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { RenderBoard } from './board-post.ts';
import { backoffMs, done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import { redrawUntilCurrent } from './redraw.ts';
import type { Drawing } from './redraw.ts';
import type { SendPost } from './send-post.ts';

export type BoardDeliveryNeeds = {
  readonly board: BoardStore;
  readonly outbox: Outbox;
  readonly chat: Chat;
  readonly clock: Clock;
  readonly renderBoard: RenderBoard;
};

type Needs = BoardDeliveryNeeds & { readonly sendPost: SendPost };

/**
 * Posts the one card about something on the board, or redraws it.
 * The job may be here before the thing is saved, or for one that never will be: it waits a little, then ends.
 */
export const deliverItem = async (
  needs: Needs,
  open: TeamForDelivery,
  job: BoardJob,
  attempt: number,
): Promise<Delivery> =>
  job.kind === 'post-item' ? post(needs, open, job, attempt) : redraw(needs, open, job, attempt);

const subjectOf = ({ noun, id }: BoardJob): PostSubject => `item:${noun}:${id}`;

const post = async (needs: Needs, open: TeamForDelivery, job: BoardJob, attempt: number): Promise<Delivery> => {
  const posting = await needs.sendPost({
    scope: open.scope,
    subject: subjectOf(job),
    attempt,
    compose: async () => {
      const drawing = await draw(needs, open, job);
      return drawing?.mark === gone ? undefined : drawing?.card;
    },
    post: (card, turn) => needs.chat.post(open.team, card, turn),
  });
  return posting.kind === 'posted' || posting.kind === 'gone' ? done : posting;
};

const redraw = async (needs: Needs, open: TeamForDelivery, job: BoardJob, attempt: number): Promise<Delivery> => {
  const entry = await needs.outbox.load(open.scope, subjectOf(job));
  // Unclaimed: there is no card, and the job that makes one reads what is current. Unknown: no id to redraw it by.
  if (entry === undefined || entry.kind === 'unknown') return done;
  if (entry.kind === 'claimed') return { kind: 'waiting', delayMs: backoffMs(attempt) };
  return redrawUntilCurrent(
    () => draw(needs, open, job),
    (card) => needs.chat.update(open.team, entry, card),
  );
};

/** Mark of what is not on the board. */
const gone = 'gone';

const draw = async (
  { board, clock, renderBoard }: Needs,
  open: TeamForDelivery,
  job: BoardJob,
): Promise<Drawing | undefined> => {
  const [stored, settings] = await Promise.all([findForCard(board, open.scope, job), loadSettings(board, open)]);
  const { team, roster } = open;
  const ofTeam = { team, roster, settings, today: todayOf(settings, clock.now()) };
  const card = renderBoard.item(
    stored === undefined ? { ...ofTeam, entry: 'gone', noun: job.noun } : { ...ofTeam, entry: stored.value },
  );
  return card && { card, mark: stored?.etag ?? gone };
};
