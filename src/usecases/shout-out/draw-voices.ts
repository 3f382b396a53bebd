import { instantIn } from '#domain/calendar/zoned-day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { addWeeks, mondayOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { decideTurns } from '#domain/shout-out/decide-turns.ts';
import type { Presence } from '#domain/shout-out/fill-turn.ts';
import { voicesId, voicesOf } from '#domain/shout-out/voices.ts';
import { thisWeekOf, todayOf } from '#domain/week/team-clock.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { Gate, OpenTeam, TeamForDelivery } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { ChangeBoard } from '#usecases/week/change-board.ts';
import { findPresence, readTurns, turnsIn } from './read-turns.ts';
import { turnNews } from './shout-out-jobs.ts';

export type DrawVoicesNeeds = {
  readonly gate: Pick<Gate, 'openSelfForDelivery'>;
  readonly board: BoardStore;
  readonly changeBoard: ChangeBoard;
  readonly preferences: PreferenceStore;
  readonly dueIndex: DueIndex;
  readonly queue: SendQueue;
  readonly clock: Clock;
};

/**
 * Gives the turns of the current week, and those of voices who are not there any more to others; tells those whose they
 * are; and has it done again next week. `off`: the team does not give recognitions.
 *
 * @param read what has just been read of the team's board, for its post: next week's turns are entered already then
 */
export type DrawVoices = (
  open: OpenTeam | TeamForDelivery,
  read?: readonly BoardEntry[],
) => Promise<'drawn' | 'unchanged' | 'off'>;

export const makeDrawVoices =
  (needs: DrawVoicesNeeds): DrawVoices =>
  async (open, read) => {
    const { changeBoard, clock } = needs;
    const reading = read === undefined ? await readTurns(needs, open) : turnsIn(needs, open, read);
    const { settings, week } = reading;
    if (!settings.practices.includes('shout-outs')) return 'off';
    if (read === undefined) await drawNextWeek(needs, open, settings, week);
    if (settings.pausedUntil !== undefined && todayOf(settings, clock.now()) < settings.pausedUntil) return 'unchanged';
    const decide = (presence: Presence) => decideTurns(reading.voices, week, presence);
    const presence = await findPresence(needs, open, reading, decide);
    if (decide(presence).kind === 'unchanged') return 'unchanged';
    const outcome = await changeBoard(open.scope, {
      noun: 'voices',
      id: voicesId,
      decide: (current) => decideTurns(current, week, presence),
      beforeSave: async (entry) => tellVoices(needs.queue, open, week, entry && voicesOf(entry.value, week)),
    });
    if (outcome.kind !== 'changed') return 'unchanged';
    await bringHome(needs.queue, open);
    return 'drawn';
  };

/**
 * Puts the team on the homes of all its members, once a week: there they find their turn and what waits for them, even
 * where nobody has begun with the team's alliance.
 */
const bringHome = async (queue: SendQueue, { team }: OpenTeam | TeamForDelivery): Promise<void> => {
  const { tenantId, teamId } = team;
  await queue.add({ kind: 'refresh-team-summaries', tenantId, teamId });
};

/** Has the turns given from next week on, where the team gives recognitions. Whoever looks before has them given then. */
export type StartVoices = (open: TeamForDelivery | { readonly kind: 'closed' }) => Promise<void>;

export const makeStartVoices =
  (needs: Pick<DrawVoicesNeeds, 'board' | 'dueIndex' | 'clock'>): StartVoices =>
  async (open) => {
    if (open.kind === 'closed') return;
    const settings = await loadSettings(needs.board, open);
    if (!settings.practices.includes('shout-outs')) return;
    await drawNextWeek(needs, open, settings, thisWeekOf(settings, needs.clock.now()));
  };

/** When on Monday the turns are given, in minutes on the team's clock. */
const drawnAt = 8 * 60;

const drawNextWeek = async (
  { dueIndex }: Pick<DrawVoicesNeeds, 'dueIndex'>,
  { team: { tenantId, teamId } }: OpenTeam | TeamForDelivery,
  { zone }: TeamSettings,
  week: Week,
): Promise<void> => {
  const at = instantIn(zone, mondayOf(addWeeks(week, 1)), drawnAt);
  await dueIndex.put({ at, tenantId, owner: teamId, name: 'voices', job: { kind: 'draw-voices', tenantId, teamId } });
};

/** Tells everyone whose voice it is; each is told once a week. */
export const tellVoices = async (
  queue: SendQueue,
  { scope: { tenantId, teamId } }: OpenTeam | TeamForDelivery,
  week: Week,
  voices: readonly { readonly personId: PersonId }[] = [],
): Promise<void> => {
  const news = { tenantId, teamId, noun: 'voices', id: voicesId, what: turnNews.yours(week) } as const;
  for (const { personId: to } of voices) await queue.add({ kind: 'tell-person', to, ...news });
};
