import type { TeamId } from '#domain/shared/ids.ts';
import type { ApiOutcome } from './api-outcome.ts';
import type {
  ClarificationBody,
  DecisionBody,
  DissentBody,
  DissentView,
  PersonalDissentBody,
  PersonalDissentsView,
} from './dissent-api.ts';
import type { WeekView } from './week-api.ts';

type Week = Promise<ApiOutcome<WeekView>>;
type Personal = Promise<ApiOutcome<PersonalDissentsView>>;

/** Dissents about method, before the team. Rejects with `Unavailable` (`server`, `sign-in`). */
export type DissentClient = {
  read(teamId: TeamId, id: string): Promise<ApiOutcome<DissentView>>;
  /** Raises one, or words it anew. */
  raise(teamId: TeamId, id: string, body: DissentBody): Week;
  thank(teamId: TeamId, id: string): Week;
  clarify(teamId: TeamId, id: string, body: ClarificationBody): Week;
  decide(teamId: TeamId, id: string, body: DecisionBody): Week;
};

/** Dissents about a person, with that person alone. Rejects with `Unavailable` (`server`, `sign-in`). */
export type PersonalDissentClient = {
  list(): Personal;
  raise(otherId: string, id: string, body: PersonalDissentBody): Personal;
  thank(otherId: string, id: string): Personal;
  clarify(otherId: string, id: string, body: ClarificationBody): Personal;
  decide(otherId: string, id: string, body: DecisionBody): Personal;
};
