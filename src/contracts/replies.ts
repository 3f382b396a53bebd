import type { AdministrationView, TenantTeamsView } from './administration-api.ts';
import type { ChannelBody, TeamAllianceView } from './alliance-api.ts';
import type { BetweenView } from './between-api.ts';
import type { CalendarSettingsView } from './calendar-settings-api.ts';
import type { GalleryView, OwnMarksView } from './challenge-api.ts';
import type { DissentView, PersonalDissentsView } from './dissent-api.ts';
import type { ObstaclesView, OwnFieldView } from './field-window-api.ts';
import type { InsightsView } from './insights-api.ts';
import type { MyWeekView } from './my-week-api.ts';
import type { HomeView, NoteView, PairView } from './pair-api.ts';
import type { PreferencesView } from './preferences-api.ts';
import type { FarewellView, OwnDataFile } from './privacy-api.ts';
import type { PromptUsesView } from './prompts-api.ts';
import type { KeptShareView } from './reciprocity-api.ts';
import type { TeamSettingsView } from './settings-api.ts';
import type { OwnShoutOutsView } from './shout-out-api.ts';
import type { StatusReport } from './status-api.ts';
import type { MemberAddressesView, TeamWindowReading } from './team-window-api.ts';
import type { UnsurePostsView } from './unsure-posts-api.ts';
import type { VictoryView } from './victory-api.ts';
import type { WeekView } from './week-api.ts';

/**
 * What routes reply with as JSON, by the names under which the description of the API has them. That description is written
 * from these types; a reply of another shape fails the tests that send requests.
 */
export type Replies = {
  readonly AdministrationView: AdministrationView;
  readonly Alive: { readonly status: 'alive' };
  readonly BetweenView: BetweenView;
  readonly CalendarSettingsView: CalendarSettingsView;
  readonly ChannelView: ChannelBody;
  readonly DissentView: DissentView;
  readonly FarewellView: FarewellView;
  readonly GalleryView: GalleryView;
  readonly HomeView: HomeView;
  readonly InsightsView: InsightsView;
  readonly KeptShareView: KeptShareView;
  readonly MemberAddressesView: MemberAddressesView;
  readonly MyWeekView: MyWeekView;
  readonly NoteView: NoteView;
  readonly ObstaclesView: ObstaclesView;
  /** This very description: OpenAPI's own schema is published elsewhere. */
  readonly OpenApiDescription: Readonly<Record<string, unknown>>;
  readonly OwnDataFile: OwnDataFile;
  readonly OwnFieldView: OwnFieldView;
  readonly OwnMarksView: OwnMarksView;
  readonly OwnShoutOutsView: OwnShoutOutsView;
  readonly PairView: PairView;
  readonly PersonalDissentsView: PersonalDissentsView;
  readonly PreferencesView: PreferencesView;
  readonly PromptUsesView: PromptUsesView;
  readonly Ready: { readonly status: 'ready' };
  readonly StatusReport: StatusReport;
  readonly TeamAllianceView: TeamAllianceView;
  readonly TeamSettingsView: TeamSettingsView;
  readonly TeamWindowReading: TeamWindowReading;
  readonly TenantTeamsView: TenantTeamsView;
  readonly UnsurePostsView: UnsurePostsView;
  readonly VictoryView: VictoryView;
  readonly WeekView: WeekView;
};
