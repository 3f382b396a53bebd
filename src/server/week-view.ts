import type { WeekView } from '#contracts/week-api.ts';
import { dayIn } from '#domain/calendar/zoned-day.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import type { Week } from '#domain/shared/week.ts';
import { reflectionOf } from '#domain/week/reflection.ts';
import { settingsOn } from '#domain/week/team-clock.ts';
import { practicesIn } from '#domain/week/team-settings.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { WeekReading } from '#usecases/week/read-week.ts';
import { viewChallenges } from './challenge-view.ts';
import { viewDissents } from './dissent-view.ts';
import { viewFieldWindows } from './field-window-view.ts';
import { viewFirstSteps } from './first-steps-view.ts';
import { viewReciprocity } from './reciprocity-view.ts';
import { viewSettings } from './settings-view.ts';
import { viewShoutOuts } from './shout-out-view.ts';
import { viewTeamWindow } from './team-window-view.ts';
import { viewVictories } from './victory-view.ts';

/** A week as the API sends it, noun by noun, field by field: what the board gains later is not sent by accident. */
export const viewWeek = ({ team, roster }: OpenTeam, reading: WeekReading): WeekView => ({
  team: { name: team.name, members: roster.map(({ personId, name }) => ({ personId, name })) },
  week: reading.week,
  today: reading.today,
  firstSteps: viewFirstSteps(reading),
  ...viewChosen(settingsOn(reading.entries, team), reading.week),
  dissents: viewDissents(reading, peopleOf(roster)),
  reciprocity: viewReciprocity(reading),
  challenges: viewChallenges(reading),
  fieldWindows: viewFieldWindows(reading, { roster }),
  teamFieldWindow: viewTeamWindow(reading.entries, { team }),
  victories: viewVictories(reading),
  shoutOuts: viewShoutOuts(reading),
  closedSince: team.closed && dayIn(settingsOn(reading.entries, team).zone, team.closed.at),
});

/** What the team has chosen, and what it thinks about in the week: of those that it kept then. */
const viewChosen = (settings: TeamSettings, week: Week): Pick<WeekView, 'settings' | 'reflection'> => ({
  settings: viewSettings(settings),
  reflection: reflectionOf(practicesIn(settings, week), week),
});
