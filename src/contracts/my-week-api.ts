import type { HomeLine } from '#domain/alliance/pair/pair-summary.ts';
import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import type { NextInAnswer } from '#domain/dissent/dissent-turn.ts';

/** `GET /api/me/week`: what of this week concerns the one who asks, out of all their teams; for nobody but them. */
export type MyWeekView = {
  /** One's own alliances, each with what is next. */
  readonly alliances: readonly HomeLine[];
  readonly teams: readonly MyTeamWeek[];
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
  /** Whether a recognition of me waits for my choice. */
  readonly isChoiceMine: boolean;
  /** Dissents in which it is my turn to answer. */
  readonly dissents: readonly { readonly id: string; readonly fact: string; readonly next: NextInAnswer }[];
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
