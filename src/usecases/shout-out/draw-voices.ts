import { instantIn } from '#domain/calendar/zoned-day.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { addWeeks, mondayOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { absenceIn } from '#domain/shout-out/absence.ts';
import { decideTurns } from '#domain/shout-out/decide-turns.ts';
import type { Absence, Presence } from '#domain/shout-out/fill-turn.ts';
import { voicesId, voicesOf } from '#domain/shout-out/voices.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { thisWeekOf, todayOf } from '#domain/week/team-clock.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { Gate, OpenTeam, TeamForDelivery } from '#usecases/people/gate.ts';
import { loadPreferences } from '#usecases/settings/load-preferences.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { ChangeBoard } from '#usecases/week/change-board.ts';
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
 * Gives the turns of the current week, once; tells those whose they are; and has it done again next week. `off`: the
 * team does not give recognitions.
 */
export type DrawVoices = (open: OpenTeam | TeamForDelivery) => Promise<'drawn' | 'unchanged' | 'off'>;

export const makeDrawVoices =
  (needs: DrawVoicesNeeds): DrawVoices =>
  async (open) => {
    const { board, changeBoard, clock } = needs;
    const settings = await loadSettings(board, open);
    if (!settings.practices.includes('shout-outs')) return 'off';
    const now = clock.now();
    const week = thisWeekOf(settings, now);
    await drawNextWeek(needs, open, settings, week);
    if (settings.pausedUntil !== undefined && todayOf(settings, now) < settings.pausedUntil) return 'unchanged';
    const stored = await board.find(open.scope, 'voices', voicesId);
    const decide = (presence: Presence) => decideTurns(stored?.value, week, presence);
    const presence = await findPresence(needs, open, settings, week, decide);
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

/**
 * Who is there, as far as it matters: only those are looked up who would have a turn, and those in their place when
 * they are away.
 */
export const findPresence = async (
  { gate, preferences }: Pick<DrawVoicesNeeds, 'gate' | 'preferences'>,
  { scope: { tenantId }, roster }: OpenTeam | TeamForDelivery,
  settings: TeamSettings,
  week: Week,
  decide: (presence: Presence) => PracticeDecision<'voices'>,
): Promise<Presence> => {
  const known = new Map<PersonId, Absence | undefined>();
  const presence: Presence = { people: peopleOf(roster), absenceOf: (person) => known.get(person) };
  for (;;) {
    const decision = decide(presence);
    const voices = decision.kind === 'changed' ? voicesOf(decision.entry.value, week) : [];
    const unknown = voices.filter(({ personId }) => !known.has(personId));
    if (unknown.length === 0) return presence;
    for (const { personId } of unknown) {
      const own = await loadPreferences(preferences, gate.openSelfForDelivery(tenantId, personId));
      known.set(personId, absenceIn(own, week, settings));
    }
  }
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
