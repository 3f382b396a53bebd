import type { Practice } from '#domain/week/practice.ts';
import type { ChallengeView } from './challenge-api.ts';
import type { DissentView } from './dissent-api.ts';
import type { FieldWindowsView } from './field-window-api.ts';
import type { ReciprocityView } from './reciprocity-api.ts';
import type { SettingsView } from './settings-api.ts';
import type { ShoutOutsView } from './shout-out-api.ts';
import type { TeamWindowView } from './team-window-api.ts';
import type { UnsurePostsView } from './unsure-posts-api.ts';
import type { VictoryView } from './victory-api.ts';

/**
 * `GET /api/teams/:teamId/weeks/:week` (`2026-W47`, or `current`), and the reply to every write on a team's board: the
 * week as it then stands. The same for every member: nothing in it depends on who asks.
 */
export type WeekView = {
  readonly team: {
    readonly name: string;
    readonly members: readonly { readonly personId: string; readonly name: string }[];
  };
  readonly week: string;
  /** `yyyy-mm-dd` on which it was read, on the team's clock. */
  readonly today: string;
  readonly settings: SettingsView;
  /** The practice whose question is the week's, of those that were on in it; `undefined`: none was. */
  readonly reflection: Practice | undefined;
  /** Empty once all are done. */
  readonly firstSteps: readonly FirstStepView[];
  readonly dissents: readonly DissentView[];
  readonly reciprocity: ReciprocityView;
  readonly challenges: readonly ChallengeView[];
  readonly fieldWindows: FieldWindowsView;
  /** The one that the team has adopted for all of it; left out where it has none, or does not keep the practice now. */
  readonly teamFieldWindow?: TeamWindowView | undefined;
  readonly victories: readonly VictoryView[];
  readonly shoutOuts: ShoutOutsView;
  /** With the current week alone, and left out of replies to writes. */
  readonly unsure?: UnsurePostsView | undefined;
  /** `yyyy-mm-dd` since which Teams refuses the bot's posts in the team's channel; left out while it takes them. */
  readonly closedSince?: string | undefined;
};

/** The first time of a practice: done when it has really happened. */
export type FirstStepView = { readonly practice: Practice; readonly isDone: boolean };
