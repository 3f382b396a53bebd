import type { DissentView, PersonalDissentsView, PersonalDissentView, StepView } from '#contracts/dissent-api.ts';
import { daysOpen, turnOf } from '#domain/dissent/dissent-turn.ts';
import { decisionOn, isSettled } from '#domain/dissent/dissent.ts';
import type { Dissent, DissentStep } from '#domain/dissent/dissent.ts';
import type { PersonalDissent } from '#domain/dissent/personal-dissent.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { weekOf } from '#domain/shared/week.ts';
import { stoodIn } from '#domain/week/entries.ts';
import type { PersonalDissentReading } from '#usecases/dissent/read-personal-dissents.ts';
import type { WeekReading } from '#usecases/week/read-week.ts';

/** Those that stood open in the week, in the order in which they were raised: none waits before another. */
export const viewDissents = (
  { around, today, week }: WeekReading,
  people: readonly PersonId[],
): readonly DissentView[] =>
  stoodIn(around, 'dissent', week)
    .filter(({ raised }) => weekOf(raised.on) <= week)
    .toSorted((one, other) => one.raised.at - other.raised.at)
    .map((dissent) => viewDissent(dissent, people, today));

/** @param people those concerned now: the team, or the two */
export const viewDissent = (dissent: Dissent, people: readonly PersonId[], today: Day): DissentView => {
  const { id, by, fact, impact, proposal, lineId, raised, steps, revision } = dissent;
  const turn = turnOf(dissent, people, today);
  return {
    id,
    by,
    fact,
    impact,
    proposal,
    lineId,
    raisedOn: raised.on,
    daysOpen: daysOpen(dissent, today),
    steps: steps.map(viewStep),
    outcome: decisionOn(dissent)?.outcome,
    settled: isSettled(dissent),
    turn: turn && { next: turn.next, who: turn.who },
    revision,
  };
};

/** Field by field, and by its day alone: what a step gains later is not sent by accident. */
const viewStep = (step: DissentStep): StepView => {
  const { by, on } = step;
  switch (step.kind) {
    case 'thanks':
      return { kind: step.kind, by, on };
    case 'clarification':
      return { kind: step.kind, by, on, text: step.text };
    case 'decision': {
      const { kind, outcome, text, nextSteps } = step;
      return { kind, by, on, outcome, text, nextSteps };
    }
  }
};

/** Everything between someone and others, as one of the two reads it. */
export const viewPersonalDissents = (
  { dissents, today }: PersonalDissentReading,
  reader: PersonId,
): PersonalDissentsView => ({
  today,
  dissents: dissents.map((dissent) => viewPersonal(dissent, reader, today)),
});

const viewPersonal = (dissent: PersonalDissent, reader: PersonId, today: Day): PersonalDissentView => {
  const { by, to, byName, toName } = dissent;
  const author = { personId: by, name: byName };
  const addressee = { personId: to, name: toName };
  const [me, other] = by === reader ? [author, addressee] : [addressee, author];
  return { ...viewDissent(dissent, [by, to], today), me, other };
};
