import { teamParams } from '#contracts/alliance-api.ts';
import { focusTimesBody, preferencesBody } from '#contracts/preferences-api.ts';
import { settingsBody } from '#contracts/settings-api.ts';
import type { ForgetFocusTimes } from '#usecases/focus-times/forget-focus-times.ts';
import type { ShareFocusTimes } from '#usecases/focus-times/share-focus-times.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ReadPreferences } from '#usecases/settings/read-preferences.ts';
import type { ReadTeamSettings } from '#usecases/settings/read-team-settings.ts';
import type { SetPreferences } from '#usecases/settings/set-preferences.ts';
import type { SetTeamSettings } from '#usecases/settings/set-team-settings.ts';
import { anyBody, boardRoute, empty, noParams, ok, problem, selfRoute } from '../route.ts';
import type { Route, RouteReply } from '../route.ts';
import { viewPreferences, viewTeamSettings } from '../settings-view.ts';

export type SettingsUseCases = {
  readonly readTeamSettings: ReadTeamSettings;
  readonly setTeamSettings: SetTeamSettings;
  readonly readPreferences: ReadPreferences;
  readonly setPreferences: SetPreferences;
  readonly shareFocusTimes: ShareFocusTimes;
  readonly forgetFocusTimes: ForgetFocusTimes;
};

const path = '/api/me/preferences';
const focusPath = '/api/me/focus-times';
const teamPath = '/api/teams/:teamId/settings';

const show = async ({ readTeamSettings }: SettingsUseCases, open: OpenTeam): Promise<RouteReply> => {
  const { settings, today } = await readTeamSettings(open);
  return ok(viewTeamSettings(open, settings, today));
};

/** What a team sets for its practices, and a person for themselves. */
export const settingsRoutes = (use: SettingsUseCases): readonly Route[] => [
  boardRoute(
    { method: 'GET', path: teamPath, params: teamParams, body: anyBody, shows: 'TeamSettingsView' },
    async (open) => show(use, open),
  ),
  boardRoute(
    { method: 'PUT', path: teamPath, params: teamParams, body: settingsBody, shows: 'TeamSettingsView' },
    async (open, { body: { pausedUntil, ...body } }) => {
      const outcome = await use.setTeamSettings(open, { ...body, pausedUntil: pausedUntil ?? undefined });
      if (outcome.kind === 'refused') return problem(outcome.reason);
      return outcome.kind === 'busy' ? problem('busy') : show(use, open);
    },
  ),
  selfRoute({ method: 'GET', path, params: noParams, body: anyBody, shows: 'PreferencesView' }, async (self) => {
    const { preferences, today } = await use.readPreferences(self);
    return ok(viewPreferences(self, preferences, today));
  }),
  selfRoute(
    { method: 'PUT', path, params: noParams, body: preferencesBody, shows: 'PreferencesView' },
    async (self, { body }) => {
      const outcome = await use.setPreferences(self, {
        ...body,
        quietHours: body.quietHours ?? undefined,
        zone: body.zone ?? undefined,
        outOfOfficeUntil: body.outOfOfficeUntil ?? undefined,
        pausedUntil: body.pausedUntil ?? undefined,
      });
      return outcome.kind === 'refused'
        ? problem(outcome.reason)
        : ok(viewPreferences(self, outcome.preferences, outcome.today));
    },
  ),
  selfRoute(
    { method: 'PUT', path: focusPath, params: noParams, body: focusTimesBody, gives: [] },
    async (self, { body }) => {
      const outcome = await use.shareFocusTimes(self, body.times);
      return outcome.kind === 'refused' ? problem(outcome.reason) : empty;
    },
  ),
  selfRoute({ method: 'DELETE', path: focusPath, params: noParams, body: anyBody, gives: [] }, async (self) => {
    await use.forgetFocusTimes(self);
    return empty;
  }),
];
