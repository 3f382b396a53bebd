import { beginsAt, endsAt } from '#domain/field-window/field-window.ts';
import { catchUpMs } from '#domain/ritual/ritual-plan.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamForDelivery } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import { dueFieldWindow } from './due-field-window.ts';

type Needs = {
  readonly board: BoardStore;
  readonly dueIndex: DueIndex;
  readonly queue: SendQueue;
  readonly clock: Clock;
};

type Beginning = { readonly by: PersonId; readonly at: Instant };

const beginning = 'begins-';

/** What someone is told of the window that begins on this day of theirs. */
const beginningNews = (day: Day): string => `${beginning}${day}`;

/** The day whose beginning news tells of; `undefined` when it is other news. */
export const dayOfBeginning = (what: string): Day | undefined =>
  what.startsWith(beginning) ? what.slice(beginning.length) : undefined;

/**
 * Tells someone that their window begins, and plans its end and the next time. Nothing of one that was moved or given up since.
 * Harmless to repeat.
 */
export const beginFieldWindow = async (
  { board, dueIndex, queue, clock }: Needs,
  { scope, team, roster }: TeamForDelivery,
  { by, at }: Beginning,
): Promise<void> => {
  const [stored, settings] = await Promise.all([
    board.find(scope, 'field-window', by),
    loadSettings(board, { scope, team }),
  ]);
  const window = stored?.value.value;
  const isMember = roster.some(({ personId }) => personId === by);
  if (window?.reminded !== true || !isMember || !beginsAt(window, at)) return;
  const now = clock.now();
  await dueIndex.put(dueFieldWindow(scope, window, Math.max(at, now)));
  const isPaused = settings.pausedUntil !== undefined && todayOf(settings, at) < settings.pausedUntil;
  if (isPaused || now - at > catchUpMs || !settings.practices.includes('field-windows')) return;
  const { tenantId, teamId } = scope;
  const news = { teamId, noun: 'field-window', id: by, what: beginningNews(todayOf(window, at)) } as const;
  await queue.add({ kind: 'tell-person', tenantId, to: by, ...news });
  // The same message then asks how it was.
  const about = { kind: 'item', teamId, noun: 'field-window', id: by } as const;
  const job = { kind: 'refresh-told', tenantId, to: by, about } as const;
  await dueIndex.put({ at: endsAt(window, at), tenantId, owner: by, name: `field-end:${teamId}`, job });
};
