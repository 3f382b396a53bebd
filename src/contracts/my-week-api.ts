import type { HomeLine } from '#domain/alliance/pair/pair-summary.ts';
import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import type { ChallengeTurn } from '#domain/challenge/own-turns.ts';
import type { NextInAnswer } from '#domain/dissent/dissent-turn.ts';
import type { TeamWindowView } from './team-window-api.ts';

/** `GET /api/me/week`: what of this week concerns the one who asks, out of all their teams; for nobody but them. */
export type MyWeekView = {
  /** One's own alliances, each with what is next. */
  readonly alliances: readonly HomeLine[];
  readonly teams: readonly MyTeamWeek[];
  /** What stands between me and one other person and is not settled; newest first. */
  readonly dissents: readonly MyPersonalDissent[];
};

/** What of a team's week concerns one person. */
export type MyTeamWeek = {
  /** The team's line on the home. */
  readonly summary: TeamSummary;
  readonly week: string;
  /** `yyyy-mm-dd` on the team's clock. */
  readonly today: string;
  /** Made by me or to me, and not yet settled; the earliest day first. */
  readonly promises: readonly MyPromiseView[];
  /** Whether it is my voice this week, and I am still to recognise someone. */
  readonly isMyVoice: boolean;
  /** Names of those who ask me to take their turn of this week. */
  readonly askedBy: readonly string[];
  /** Recognitions of me that wait for my choice, newest first. */
  readonly recognitions: readonly MyRecognition[];
  /** The team's dissents that are not settled, the oldest first. */
  readonly dissents: readonly MyDissent[];
  /** What the team's four weeks wait for; nobody else learns which answers are mine. */
  readonly fourWeeks: readonly ChallengeTurn[];
  /** As in the team's week. */
  readonly teamFieldWindow?: TeamWindowView | undefined;
};

/** A recognition of me. */
type MyRecognition = {
  readonly id: string;
  /** `undefined`: someone who has left. */
  readonly byName: string | undefined;
  readonly gesture: string;
};

/** A dissent. */
export type MyDissent = {
  readonly id: string;
  readonly fact: string;
  /** What I can do next; `undefined`: it is not my turn. */
  readonly next: NextInAnswer | undefined;
};

/** A dissent between me and one other person. */
export type MyPersonalDissent = MyDissent & {
  readonly otherId: string;
  /** May be empty. */
  readonly otherName: string;
};

/** A promise between me and someone of the team. */
export type MyPromiseView = {
  readonly id: string;
  readonly text: string;
  /** `yyyy-mm-dd` */
  readonly day: string;
  /** Whether I have made it; else it is made to me. */
  readonly isMine: boolean;
  /** The other's name; `undefined`: the whole team, or someone who has left. */
  readonly otherName: string | undefined;
};
