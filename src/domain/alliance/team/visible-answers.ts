import type { PersonId } from '#domain/shared/ids.ts';
import { isBlank } from '#domain/shared/text.ts';
import { stageOf } from './team-alliance.ts';
import type { Answer, TeamAlliance } from './team-alliance.ts';

/** The answers that a member may read: only their own until all are opened, so that nobody answers into another's. */
export const answersVisibleTo = (alliance: TeamAlliance, personId: PersonId): readonly Answer[] =>
  stageOf(alliance) === 'writing'
    ? alliance.answers.filter((answer) => answer.personId === personId)
    : alliance.answers;

/**
 * Who has written anything; that, and not what, everyone sees from the beginning. In the order of their ids: that of the
 * answers would tell who has written to which prompt.
 */
export const writersOf = (alliance: TeamAlliance): readonly PersonId[] =>
  [...new Set(alliance.answers.filter((answer) => !isBlank(answer.text)).map((answer) => answer.personId))].toSorted();
