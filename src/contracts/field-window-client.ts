import type { TeamId } from '#domain/shared/ids.ts';
import type { ApiOutcome } from './api-outcome.ts';
import type {
  FieldNoteBody,
  FieldNoteRemovalBody,
  FieldWindowBody,
  ObstaclesView,
  OwnFieldView,
} from './field-window-api.ts';
import type { WeekView } from './week-api.ts';

type Reply = Promise<ApiOutcome<WeekView>>;

/** Field windows as browsers reach them. Rejects with `Unavailable` (`server`, `sign-in`). */
export type FieldWindowClient = {
  own(teamId: TeamId): Promise<ApiOutcome<OwnFieldView>>;
  obstacles(teamId: TeamId): Promise<ApiOutcome<ObstaclesView>>;
  /** @param day `yyyy-mm-dd` */
  note(teamId: TeamId, day: string, body: FieldNoteBody): Reply;
  takeBack(teamId: TeamId, day: string, body: FieldNoteRemovalBody): Reply;
  choose(teamId: TeamId, body: FieldWindowBody): Reply;
  giveUp(teamId: TeamId): Reply;
};
