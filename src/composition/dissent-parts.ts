import type { Clock } from '#ports/clock.ts';
import type { DissentUseCases } from '#server/routes/dissent.ts';
import type { PersonalDissentUseCases } from '#server/routes/personal-dissent.ts';
import { makeAnswerDissent } from '#usecases/dissent/answer-dissent.ts';
import { makeAnswerPersonalDissent } from '#usecases/dissent/answer-personal-dissent.ts';
import { makeChangePersonalDissent } from '#usecases/dissent/change-personal-dissent.ts';
import { makeRaiseDissent } from '#usecases/dissent/raise-dissent.ts';
import { makeRaisePersonalDissent } from '#usecases/dissent/raise-personal-dissent.ts';
import { makeReadDissent } from '#usecases/dissent/read-dissent.ts';
import { makeReadPersonalDissents } from '#usecases/dissent/read-personal-dissents.ts';
import { makeFindColleague } from '#usecases/people/find-colleague.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { makeWritePromise } from '#usecases/reciprocity/write-promise.ts';
import { makeReadPreferences } from '#usecases/settings/read-preferences.ts';
import { makeReadWeek } from '#usecases/week/read-week.ts';
import { changeBoardOf } from './change-board-of.ts';
import type { Storage } from './connect-storage.ts';

type TeamNeeds = Pick<Storage, 'board' | 'queue' | 'dueIndex'> & { readonly clock: Clock };

/** What a team does with its dissents: in the tab and from cards alike. */
export const dissentParts = (needs: TeamNeeds): DissentUseCases => {
  const readWeek = makeReadWeek(needs);
  const changeBoard = changeBoardOf(needs);
  const parts = { ...needs, readWeek, changeBoard, writePromise: makeWritePromise({ ...needs, changeBoard }) };
  return {
    readWeek,
    readDissent: makeReadDissent(parts),
    raiseDissent: makeRaiseDissent(parts),
    answerDissent: makeAnswerDissent(parts),
  };
};

type PairNeeds = Pick<Storage, 'personalDissents' | 'preferences' | 'homes' | 'queue' | 'dueIndex'> & {
  readonly gate: Gate;
  readonly clock: Clock;
};

/** What two do with what stands between them. */
export const personalDissentParts = (needs: PairNeeds): PersonalDissentUseCases => {
  const readPreferences = makeReadPreferences(needs);
  const changePersonalDissent = makeChangePersonalDissent({ ...needs, readPreferences });
  return {
    gate: needs.gate,
    readPersonalDissents: makeReadPersonalDissents({ ...needs, readPreferences }),
    raisePersonalDissent: makeRaisePersonalDissent({
      ...needs,
      changePersonalDissent,
      findColleague: makeFindColleague(needs),
    }),
    answerPersonalDissent: makeAnswerPersonalDissent({ changePersonalDissent }),
  };
};
