import { z } from 'zod';
import { victoryTextLimit } from '#domain/victory/victory.ts';
import { teamIdSchema } from './ids.ts';
import { textSchema } from './text.ts';

const text = textSchema(victoryTextLimit);
const basedOn = z.int().min(0);

/** `PUT /api/teams/:teamId/victories/:id`: 0 tells a new one. The reply is the week, as of every write here. */
export const victoryBody = z.strictObject({ problem: text, action: text, result: text, repeat: text, basedOn });
/** `DELETE /api/teams/:teamId/victories/:id` */
export const victoryRemovalBody = z.strictObject({ basedOn });
/** `POST /api/teams/:teamId/victories/:id/bringing`: into another team that one is in, board and channel. */
export const bringingBody = z.strictObject({ teamId: teamIdSchema });

/** `GET /api/teams/:teamId/victories/:id/slides`: a deck of three slides, a `.pptx`. */
export const slidesQuery = z.strictObject({ language: z.enum(['en', 'it']).default('en') });

export type VictoryBody = z.input<typeof victoryBody>;
export type VictoryRemovalBody = z.input<typeof victoryRemovalBody>;
export type BringingBody = z.input<typeof bringingBody>;
export type SlidesQuery = z.input<typeof slidesQuery>;

/** `GET /api/teams/:teamId/victories/:id`, and each of a week’s. */
export type VictoryView = {
  readonly id: string;
  readonly by: string;
  readonly problem: string;
  readonly action: string;
  readonly result: string;
  /** "What we repeat tomorrow". */
  readonly repeat: string;
  /** Name of the team from which its author has brought it here; `undefined`: it was told here first. */
  readonly from: string | undefined;
  /** Whether its author has it in the channel. */
  readonly posted: boolean;
  /** `yyyy-mm-dd`, in UTC, on which it was told here. */
  readonly on: string;
  readonly revision: number;
};
