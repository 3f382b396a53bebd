import type { KeptShare } from '#domain/reciprocity/kept-share.ts';

/**
 * `GET /api/teams/:teamId/insights`: how the practices of a team went in its last twelve weeks, oldest first. The same for
 * every member, and about the team alone.
 */
export type InsightsView = {
  readonly kept: {
    readonly weeks: readonly { readonly week: string; readonly share: KeptShare }[];
    readonly all: KeptShare;
    /** Promises of these weeks that are not in `all`, where that is told: it would be about one or two people. */
    readonly leftOut: number;
  };
  readonly obstacles: readonly { readonly week: string; readonly removed: number }[];
  readonly dissents: {
    readonly weeks: readonly { readonly week: string; readonly decided: number; readonly days: number | undefined }[];
    readonly all: { readonly decided: number; readonly days: number | undefined };
    readonly waiting: number;
  };
  readonly voices: { readonly heard: number; readonly people: number };
};
