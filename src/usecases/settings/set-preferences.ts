import { dayIn } from '#domain/calendar/zoned-day.ts';
import { decidePreferences, preferencesAtFirst } from '#domain/people/preferences.ts';
import type { PreferencesCommand, PreferencesDecision } from '#domain/people/preferences.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import { zoneAtFirst } from '#domain/week/team-settings.ts';
import type { Clock } from '#ports/clock.ts';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import type { PreferencesReading } from './read-preferences.ts';

type Refused = Extract<PreferencesDecision, { kind: 'refused' }>;

export type SetPreferences = (
  self: SelfScope,
  command: PreferencesCommand,
) => Promise<Refused | ({ readonly kind: 'set' } & PreferencesReading)>;

type Needs = {
  readonly preferences: PreferenceStore;
  readonly focusTimes: Pick<FocusTimeStore, 'remove'>;
  readonly clock: Clock;
};

/**
 * Sets how a person wants to be reached. Two windows of one person do not overwrite each other. Whoever does not share
 * their times of focus any more has none kept.
 */
export const makeSetPreferences =
  ({ preferences, focusTimes, clock }: Needs): SetPreferences =>
  async (self, command) => {
    const stored = await preferences.load(self);
    const today = dayIn(command.zone ?? zoneAtFirst, clock.now());
    const decision = decidePreferences(stored?.value ?? preferencesAtFirst, command, today);
    if (decision.kind === 'refused') return decision;
    const saved = await preferences.save(self, decision.preferences, stored?.etag);
    if (saved === 'conflict') return { kind: 'refused', reason: 'text-has-changed' };
    if (!decision.preferences.sharesFocus) await focusTimes.remove(self);
    return { kind: 'set', preferences: decision.preferences, today };
  };
