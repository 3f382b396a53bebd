import type { InsightsClient } from '#contracts/insights-client.ts';
import type { MyWeekClient } from '#contracts/my-week-client.ts';
import type { ChallengeClient } from '#contracts/challenge-client.ts';
import type { DissentClient, PersonalDissentClient } from '#contracts/dissent-client.ts';
import type { FieldWindowClient } from '#contracts/field-window-client.ts';
import type { ReciprocityClient } from '#contracts/reciprocity-client.ts';
import type { ShoutOutClient } from '#contracts/shout-out-client.ts';
import type { TeamWindowClient } from '#contracts/team-window-client.ts';
import type { VictoryClient } from '#contracts/victory-client.ts';
import type { WeekClient } from '#contracts/week-client.ts';

/** How the weekly practices reach the server: one line for each noun. */
export type PracticeClients = {
  readonly weeks: WeekClient;
  readonly insights: InsightsClient;
  readonly myWeek: MyWeekClient;
  readonly dissents: DissentClient;
  readonly personalDissents: PersonalDissentClient;
  readonly fieldWindows: FieldWindowClient;
  readonly teamWindows: TeamWindowClient;
  readonly reciprocity: ReciprocityClient;
  readonly shoutOuts: ShoutOutClient;
  readonly victories: VictoryClient;
  readonly challenges: ChallengeClient;
};
