import { sha256 } from '#adapters/system/sha256.ts';
import type { Clock } from '#ports/clock.ts';
import type { Route } from '#server/route.ts';
import { betweenRoutes } from '#server/routes/between.ts';
import { challengeRoutes } from '#server/routes/challenge.ts';
import { dissentRoutes } from '#server/routes/dissent.ts';
import { fieldWindowRoutes } from '#server/routes/field-window.ts';
import { insightsRoutes } from '#server/routes/insights.ts';
import { myWeekRoutes } from '#server/routes/my-week.ts';
import { personalDissentRoutes } from '#server/routes/personal-dissent.ts';
import { reciprocityRoutes } from '#server/routes/reciprocity.ts';
import { settingsRoutes } from '#server/routes/settings.ts';
import { shoutOutRoutes } from '#server/routes/shout-out.ts';
import { teamWindowRoutes } from '#server/routes/team-window.ts';
import { unsurePostsRoutes } from '#server/routes/unsure-posts.ts';
import { victoryRoutes } from '#server/routes/victory.ts';
import { weekRoutes } from '#server/routes/week.ts';
import { makeForgetFocusTimes } from '#usecases/focus-times/forget-focus-times.ts';
import { makeShareFocusTimes } from '#usecases/focus-times/share-focus-times.ts';
import { makeReadInsights } from '#usecases/insights/read-insights.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { makePlanIfMissing } from '#usecases/ritual/plan-if-missing.ts';
import { makeReadPreferences } from '#usecases/settings/read-preferences.ts';
import { makeReadTeamSettings } from '#usecases/settings/read-team-settings.ts';
import { makeSetPreferences } from '#usecases/settings/set-preferences.ts';
import { makeSetTeamSettings } from '#usecases/settings/set-team-settings.ts';
import { makeReadHome } from '#usecases/people/read-home.ts';
import type { OpenBoard } from '#usecases/week/open-board.ts';
import { makeReadBetween } from '#usecases/week/read-between.ts';
import { makeReadMyWeek } from '#usecases/week/read-my-week.ts';
import { changeBoardOf } from './change-board-of.ts';
import type { Storage } from './connect-storage.ts';
import { challengeParts } from './challenge-parts.ts';
import { dissentParts, personalDissentParts } from './dissent-parts.ts';
import { fieldWindowParts } from './field-window-parts.ts';
import { reciprocityParts } from './reciprocity-parts.ts';
import { shoutOutParts } from './shout-out-parts.ts';
import { teamWindowParts } from './team-window-parts.ts';
import { unsurePostsParts } from './unsure-posts-parts.ts';
import { victoryParts } from './victory-parts.ts';

type Needs = Pick<
  Storage,
  | 'board'
  | 'teamBoards'
  | 'alliances'
  | 'outbox'
  | 'absences'
  | 'homes'
  | 'personalDissents'
  | 'preferences'
  | 'focusTimes'
  | 'queue'
  | 'dueIndex'
> & {
  readonly gate: Gate;
  readonly openBoard: OpenBoard;
  readonly clock: Clock;
};

/** The routes of the weekly practices. */
export const practiceApiRoutes = (needs: Needs): readonly Route[] => {
  const shoutOuts = shoutOutParts(needs);
  const changeBoard = changeBoardOf(needs);
  const between = personalDissentParts(needs);
  const unsure = unsurePostsParts(needs);
  const readHome = makeReadHome({ ...needs, sha256 });
  return [
    ...weekRoutes({ ...shoutOuts, ...unsure, planIfMissing: makePlanIfMissing(needs) }),
    ...unsurePostsRoutes(unsure),
    ...myWeekRoutes({ readMyWeek: makeReadMyWeek({ ...shoutOuts, ...between, ...needs, readHome }) }),
    ...betweenRoutes({ readBetween: makeReadBetween({ ...between, ...needs, readHome, sha256 }) }),
    ...insightsRoutes({ readInsights: makeReadInsights(needs) }),
    ...shoutOutRoutes(shoutOuts),
    ...dissentRoutes(dissentParts(needs)),
    ...personalDissentRoutes(between),
    ...reciprocityRoutes(reciprocityParts(needs)),
    ...challengeRoutes(challengeParts(needs)),
    ...fieldWindowRoutes(fieldWindowParts(needs)),
    ...teamWindowRoutes(teamWindowParts(needs)),
    ...victoryRoutes(victoryParts(needs)),
    ...settingsRoutes({
      readTeamSettings: makeReadTeamSettings(needs),
      setTeamSettings: makeSetTeamSettings({ ...needs, changeBoard }),
      readPreferences: makeReadPreferences(needs),
      setPreferences: makeSetPreferences(needs),
      shareFocusTimes: makeShareFocusTimes(needs),
      forgetFocusTimes: makeForgetFocusTimes(needs),
    }),
  ];
};
