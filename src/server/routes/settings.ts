import { teamParams } from '#contracts/alliance-api.ts';
import { preferencesBody } from '#contracts/preferences-api.ts';
import { settingsBody } from '#contracts/settings-api.ts';
import type { ReadPreferences } from '#usecases/settings/read-preferences.ts';
import type { SetPreferences } from '#usecases/settings/set-preferences.ts';
import type { SetTeamSettings } from '#usecases/settings/set-team-settings.ts';
import type { ReadWeek } from '#usecases/week/read-week.ts';
import { anyBody, noParams, ok, problem, selfRoute } from '../route.ts';
import type { Route } from '../route.ts';
import { viewPreferences } from '../settings-view.ts';
import { boardActRoute } from '../week-reply.ts';

export type SettingsUseCases = {
  readonly readWeek: ReadWeek;
  readonly setTeamSettings: SetTeamSettings;
  readonly readPreferences: ReadPreferences;
  readonly setPreferences: SetPreferences;
};

const path = '/api/me/preferences';

/** What a team sets for its practices, and a person for themselves. */
export const settingsRoutes = (use: SettingsUseCases): readonly Route[] => [
  boardActRoute(use.readWeek)(
    { method: 'PUT', path: '/api/teams/:teamId/settings', params: teamParams, body: settingsBody },
    (open, { body: { pausedUntil, ...body } }) =>
      use.setTeamSettings(open, { ...body, pausedUntil: pausedUntil ?? undefined }),
  ),
  selfRoute({ method: 'GET', path, params: noParams, body: anyBody }, async (self) => {
    const { preferences, today } = await use.readPreferences(self);
    return ok(viewPreferences(preferences, today));
  }),
  selfRoute({ method: 'PUT', path, params: noParams, body: preferencesBody }, async (self, { body }) => {
    const outcome = await use.setPreferences(self, {
      ...body,
      quietHours: body.quietHours ?? undefined,
      zone: body.zone ?? undefined,
      outOfOfficeUntil: body.outOfOfficeUntil ?? undefined,
      pausedUntil: body.pausedUntil ?? undefined,
    });
    return outcome.kind === 'refused'
      ? problem(outcome.reason)
      : ok(viewPreferences(outcome.preferences, outcome.today));
  }),
];
