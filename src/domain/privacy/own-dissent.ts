import type { Dissent, DissentStep } from '#domain/dissent/dissent.ts';
import type { PersonalDissent } from '#domain/dissent/personal-dissent.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { OwnThing } from './own-thing.ts';
import type { OwnAnswer, OwnValue } from './own-value.ts';

/** What someone raised, or answered to what another has raised; of the other's words nothing. */
export const ownDissent = (dissent: Dissent, me: PersonId): readonly OwnThing[] => {
  const { by, fact, impact, proposal, raised, steps } = dissent;
  const mine = steps.flatMap((step) => wordsOf(step, me));
  if (by === me)
    return [
      { noun: 'dissent', at: raised.at, day: raised.on, fields: { fact, impact, proposal, steps: answersOf(mine) } },
    ];
  if (!isIn(steps, me)) return [];
  return [{ noun: 'dissent-answer', by, at: raised.at, day: raised.on, fields: { steps: answersOf(mine) } }];
};

/** Between two all is open to both. */
export const ownPersonalDissent = (dissent: PersonalDissent, me: PersonId): readonly OwnThing[] => {
  const { by, to, fact, impact, proposal, raised, steps } = dissent;
  const said = steps.flatMap((step) => [...wordsOf(step, by), ...wordsOf(step, to)]);
  const [name, address] = by === me ? [dissent.byName, dissent.byAddress] : [dissent.toName, dissent.toAddress];
  const fields = { fact, impact, proposal, steps: answersOf(said), name, address };
  return [{ noun: 'personal-dissent', by, to: [to], at: raised.at, day: raised.on, fields }];
};

const isIn = (steps: Dissent['steps'], me: PersonId): boolean =>
  steps.some((step) => step.by === me || (step.kind === 'decision' && step.nextSteps.some(({ who }) => who === me)));

const answersOf = (answers: readonly OwnAnswer[]): OwnValue => ({ kind: 'answers', answers });

const wordsOf = (step: DissentStep, me: PersonId): readonly OwnAnswer[] => {
  const own = step.by === me;
  switch (step.kind) {
    case 'thanks':
      return [];
    case 'clarification':
      return own ? [{ text: step.text }] : [];
    case 'decision':
      return [
        ...(own ? [{ text: step.text }] : []),
        ...step.nextSteps.filter(({ who }) => own || who === me).map(({ what, by }) => ({ text: what, by })),
      ];
  }
};
