import { remindersOf } from '#domain/dissent/dissent-news.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamForDelivery } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';

type Needs = { readonly board: BoardStore; readonly queue: SendQueue; readonly clock: Clock };

/** Reminds those whose turn it is by now and has been for some working days. Each turn is told once, however often. */
export const remindOfDissent = async (
  { board, queue, clock }: Needs,
  { scope, team, roster }: TeamForDelivery,
  id: string,
): Promise<void> => {
  const [stored, settings] = await Promise.all([
    board.find(scope, 'dissent', id),
    loadSettings(board, { scope, team }),
  ]);
  if (stored === undefined) return;
  const reminders = remindersOf(stored.value.value, peopleOf(roster), todayOf(settings, clock.now()));
  const { tenantId, teamId } = scope;
  const item = { tenantId, teamId, noun: 'dissent', id } as const;
  await Promise.all(reminders.map(({ to, what }) => queue.add({ kind: 'tell-person', to, what, ...item })));
};
