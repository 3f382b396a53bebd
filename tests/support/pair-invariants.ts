import { expect } from '@jest/globals';
import { nextStep } from '#domain/alliance/pair/next-step.ts';
import type { AgreementLine } from '#domain/alliance/pair/pair-agreement.ts';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { PairSummary } from '#domain/alliance/pair/pair-summary.ts';
import { isOpenTo } from '#domain/alliance/pair/standing-on.ts';
import { summarise, summaryOn } from '#domain/alliance/pair/summarise.ts';
import { viewFor } from '#domain/alliance/pair/view-for.ts';
import type { Day } from '#domain/shared/instant.ts';
import { actors, isInForce, isInside, isOpened, readableBy } from './pair-model.ts';
import type { PairModel } from './pair-model.ts';
import { idOf, playStep } from './play-pair.ts';
import type { Actor } from './play-pair.ts';

/** `reached`: what the sequence came by, so that a test can tell that the rules were tried at all. */
export type Real = { alliance: PairAlliance | undefined; frozen: (readonly AgreementLine[])[]; reached: Set<string> };

export const dayOf = (number: number): Day => new Date(Date.UTC(2026, 10, 20 + number)).toISOString().slice(0, 10);

const tokensIn = (value: unknown): readonly string[] =>
  [...new Set(JSON.stringify(value).match(/«\w+-\d+»/gu))].toSorted();

export const readingOf = ({ day }: PairModel, { alliance }: Real, actor: Actor): unknown =>
  alliance === undefined || !isOpenTo(alliance, idOf[actor])
    ? undefined
    : [viewFor(alliance, idOf[actor], dayOf(day)), summarise(alliance, idOf[actor], dayOf(day))];

const eachReadsWhatIsRevealed = (model: PairModel, real: Real): void => {
  for (const actor of actors) {
    const reading = readingOf(model, real, actor);
    expect(reading !== undefined).toBe(isInside(model, actor));
    if (reading !== undefined) expect(tokensIn(reading)).toEqual(readableBy(model, actor));
  }
};

const inForceMeansBothCommitted = (model: PairModel, { alliance }: Real): void => {
  const versions = alliance?.agreement.versions ?? [];
  expect(versions.map(({ inForceSince }) => inForceSince !== undefined)).toEqual(model.versions.map(isInForce));
  for (const { commitments } of versions.filter(({ inForceSince }) => inForceSince !== undefined)) {
    expect(commitments.map(({ personId }) => personId).toSorted()).toEqual([idOf.ada, idOf.bo].toSorted());
  }
};

const versionsNeverChange = (real: Real): void => {
  const texts = real.alliance?.agreement.versions.map(({ lines }) => lines) ?? [];
  expect(texts.slice(0, real.frozen.length)).toEqual(real.alliance === undefined ? [] : real.frozen);
  real.frozen = structuredClone(texts);
};

/** Who has said no has nothing to leave; anyone else who is inside gets out. */
const everyoneCanLeave = (model: PairModel, { alliance }: Real): void => {
  for (const by of actors.filter((actor) => isInside(model, actor))) {
    if (model.relation.kind === 'declined' && model.relation.by === by) continue;
    const left = playStep(alliance, { do: 'leave', by, on: dayOf(model.day) });
    expect(['changed', 'ended']).toContain(left.outcome);
    expect([undefined, 'left', 'declined']).toContain(left.alliance?.standing.kind);
  }
};

const keptSummariesStayTrue = (model: PairModel, { alliance }: Real): void => {
  if (alliance === undefined) return;
  for (const person of actors.filter((actor) => isInside(model, actor)).map((actor) => idOf[actor])) {
    const kept = summarise(alliance, person, dayOf(model.day));
    const days = [0, 30, 190].map((later) => dayOf(model.day + later));
    expect(days.map((day) => stateOf(summaryOn(kept, day)))).toEqual(
      days.map((day) => ({ ...stateOf(summarise(alliance, person, day)), next: nextStep(alliance, person, day) })),
    );
  }
};

const stateOf = ({ standing, next, pausedUntil }: PairSummary) => ({ standing, next, pausedUntil });

const noteWhatIsReached = ({ sealed, versions, relation }: PairModel, { reached }: Real): void => {
  reached.add(relation.kind);
  for (const [place, texts] of sealed) if (isOpened(texts)) reached.add(`${place} revealed`);
  for (const [index, version] of versions.entries())
    if (isInForce(version)) reached.add(`version ${index + 1} in force`);
};

/** Everything that has to be true between any two steps. */
export const holds = (model: PairModel, real: Real): void => {
  noteWhatIsReached(model, real);
  eachReadsWhatIsRevealed(model, real);
  inForceMeansBothCommitted(model, real);
  versionsNeverChange(real);
  everyoneCanLeave(model, real);
  keptSummariesStayTrue(model, real);
};
