import { dayIn, isZone } from '#domain/calendar/zoned-day.ts';
import { decidePreferences, preferencesAtFirst } from '#domain/people/preferences.ts';
import type { Preferences, PreferencesCommand, PreferencesDecision } from '#domain/people/preferences.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import { zoneAtFirst } from '#domain/week/team-settings.ts';
import type { Clock } from '#ports/clock.ts';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { PreferencesReading } from './read-preferences.ts';

type Refused = Extract<PreferencesDecision, { kind: 'refused' }>;

export type SetPreferences = (
  self: SelfScope,
  command: PreferencesCommand,
) => Promise<Refused | ({ readonly kind: 'set' } & PreferencesReading)>;

type Needs = {
  readonly preferences: PreferenceStore;
  readonly focusTimes: Pick<FocusTimeStore, 'remove'>;
  readonly homes: HomeStore;
  readonly queue: SendQueue;
  readonly clock: Clock;
};

/**
 * Sets how a person wants to be reached. Two windows of one person do not overwrite each other. Whoever does not share
 * their times of focus any more has none kept, and whoever is away or pauses has their turns of the week given to others.
 */
export const makeSetPreferences =
  (needs: Needs): SetPreferences =>
  async (self, command) => {
    const { preferences, focusTimes, clock } = needs;
    const stored = await preferences.load(self);
    const before = stored?.value ?? preferencesAtFirst;
    // In a zone that does not exist it is no day; what is decided about it does not ask for one.
    const today = dayIn(command.zone !== undefined && isZone(command.zone) ? command.zone : zoneAtFirst, clock.now());
    const decision = decidePreferences(before, command, today);
    if (decision.kind === 'refused') return decision;
    const saved = await preferences.save(self, decision.preferences, stored?.etag);
    if (saved === 'conflict') return { kind: 'refused', reason: 'text-has-changed' };
    if (!decision.preferences.sharesFocus) await focusTimes.remove(self);
    // What waits was put off until a moment that may not hold any more.
    await needs.queue.add({ kind: 'tell-waiting', tenantId: self.tenantId, to: self.personId });
    if ([before, decision.preferences].some(hasAbsence)) await drawVoices(needs, self);
    return { kind: 'set', preferences: decision.preferences, today };
  };

const hasAbsence = ({ outOfOfficeUntil, pausedUntil }: Preferences): boolean =>
  outOfOfficeUntil !== undefined || pausedUntil !== undefined;

/** In each of their teams. After the save: a quick worker would find them there before it. */
const drawVoices = async ({ homes, queue }: Needs, self: SelfScope): Promise<void> => {
  const { teams } = await homes.read(self);
  const { tenantId } = self;
  await Promise.all(teams.map(({ teamId }) => queue.add({ kind: 'draw-voices', tenantId, teamId })));
};
