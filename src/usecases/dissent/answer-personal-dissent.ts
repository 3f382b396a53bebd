import { decideStep } from '#domain/dissent/decide-step.ts';
import type { DissentAnswer } from '#domain/dissent/decide-step.ts';
import type { OpenBetween } from '#usecases/people/gate.ts';
import type { ChangePersonalDissent, PersonalDissentOutcome } from './change-personal-dissent.ts';

/** Thanks for a dissent about oneself, clarifies it, decides it; or withdraws one's own. */
export type AnswerPersonalDissent = (
  open: OpenBetween,
  id: string,
  answer: DissentAnswer,
) => Promise<PersonalDissentOutcome>;

type Needs = { readonly changePersonalDissent: ChangePersonalDissent };

export const makeAnswerPersonalDissent =
  ({ changePersonalDissent }: Needs): AnswerPersonalDissent =>
  (open, id, answer) => {
    const { personId, otherId } = open.scope;
    return changePersonalDissent(open, {
      id,
      decide: (current, now) => decideStep(current, answer, personId, [personId, otherId], now),
    });
  };
