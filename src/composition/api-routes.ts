import type { Clock } from '#ports/clock.ts';
import type { TeamChannels } from '#ports/team-channels.ts';
import type { Route } from '#server/route.ts';
import { calendarSettingsRoutes } from '#server/routes/calendar-settings.ts';
import { promptRoutes } from '#server/routes/prompts.ts';
import { teamRoutes } from '#server/routes/team.ts';
import type { ChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { makeReadCalendarSettings } from '#usecases/calendar/read-calendar-settings.ts';
import { makeSaveCalendarSettings } from '#usecases/calendar/save-calendar-settings.ts';
import { makeListPromptUses } from '#usecases/prompts/list-prompt-uses.ts';
import { makeRecordPromptUses } from '#usecases/prompts/record-prompt-uses.ts';
import { makeChooseChannel } from '#usecases/team/choose-channel.ts';
import type { Gate } from '#usecases/people/gate.ts';
import type { OpenBoard } from '#usecases/week/open-board.ts';
import type { Storage } from './connect-storage.ts';
import { pairApiRoutes } from './pair-routes.ts';
import { practiceApiRoutes } from './practice-routes.ts';
import { privacyRoutes } from './privacy-parts.ts';
import { teamAllianceRoutes } from './team-alliance-routes.ts';

/** What the API is made of. */
type ApiParts = {
  readonly storage: Omit<Storage, 'probes'>;
  readonly gate: Gate;
  readonly openBoard: OpenBoard;
  readonly channels: TeamChannels;
  readonly changeAlliance: ChangeAlliance;
  readonly clock: Clock;
};

/** The routes of our own API. */
export const apiRoutes = ({
  storage,
  gate,
  openBoard,
  channels,
  changeAlliance,
  clock,
}: ApiParts): readonly Route[] => [
  ...teamAllianceRoutes({ storage, changeAlliance, clock }),
  ...promptRoutes({
    listPromptUses: makeListPromptUses(storage),
    recordPromptUses: makeRecordPromptUses({ ...storage, clock }),
  }),
  ...pairApiRoutes({ ...storage, gate, clock }),
  ...practiceApiRoutes({ ...storage, gate, openBoard, clock }),
  ...calendarSettingsRoutes({
    readCalendarSettings: makeReadCalendarSettings(storage),
    saveCalendarSettings: makeSaveCalendarSettings(storage),
  }),
  ...privacyRoutes({ storage, gate, clock }),
  ...teamRoutes({ chooseChannel: makeChooseChannel({ ...storage, channels }) }),
];
