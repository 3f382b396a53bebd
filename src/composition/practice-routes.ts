import type { Clock } from '#ports/clock.ts';
import type { Route } from '#server/route.ts';
import { reciprocityRoutes } from '#server/routes/reciprocity.ts';
import { settingsRoutes } from '#server/routes/settings.ts';
import { weekRoutes } from '#server/routes/week.ts';
import { makeReadPreferences } from '#usecases/settings/read-preferences.ts';
import { makeReadTeamSettings } from '#usecases/settings/read-team-settings.ts';
import { makeSetPreferences } from '#usecases/settings/set-preferences.ts';
import { makeSetTeamSettings } from '#usecases/settings/set-team-settings.ts';
import { makeChangeBoard } from '#usecases/week/change-board.ts';
import { makeReadWeek } from '#usecases/week/read-week.ts';
import type { Storage } from './connect-storage.ts';
import { reciprocityParts } from './reciprocity-parts.ts';

type Needs = Pick<Storage, 'board' | 'preferences' | 'queue'> & { readonly clock: Clock };

/** The routes of the weekly practices. */
export const practiceApiRoutes = (needs: Needs): readonly Route[] => {
  const readWeek = makeReadWeek(needs);
  const changeBoard = makeChangeBoard(needs);
  return [
    ...weekRoutes({ readWeek }),
    ...reciprocityRoutes(reciprocityParts(needs)),
    ...settingsRoutes({
      readTeamSettings: makeReadTeamSettings(needs),
      setTeamSettings: makeSetTeamSettings({ ...needs, changeBoard }),
      readPreferences: makeReadPreferences(needs),
      setPreferences: makeSetPreferences(needs),
    }),
  ];
};
