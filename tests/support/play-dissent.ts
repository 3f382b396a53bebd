import { decideClarification, decideThanks } from '#domain/dissent/decide-answer.ts';
import { decideOutcome } from '#domain/dissent/decide-outcome.ts';
import { decideRaising, openLimit } from '#domain/dissent/decide-raising.ts';
import { entryOfDissent } from '#domain/dissent/dissent-decision.ts';
import type { DissentDecision } from '#domain/dissent/dissent-decision.ts';
import { daysOpen, dueNudges, turnOf } from '#domain/dissent/dissent-turn.ts';
import { decisionOn } from '#domain/dissent/dissent.ts';
import type { Dissent, DissentOutcome } from '#domain/dissent/dissent.ts';
import { startOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { personId } from './sample-team.ts';

export const disputants = ['ada', 'bo', 'carla'] as const;
export type Disputant = (typeof disputants)[number];

export const idOfDisputant = (name: Disputant): PersonId => personId(disputants.indexOf(name) + 1);
const nameOf = (id: PersonId): Disputant | undefined => disputants.find((name) => idOfDisputant(name) === id);

type Step = { readonly who: Disputant; readonly what: string; readonly by: Day };

/** What someone does with a dissent. Where `basedOn` is left out, it is what stands there now. */
export type DissentAct =
  | {
      readonly do: 'raise';
      readonly fact?: string;
      readonly impact?: string;
      readonly proposal?: string;
      readonly own?: number;
      readonly basedOn?: number;
    }
  | { readonly do: 'thank' }
  | { readonly do: 'clarify'; readonly text: string }
  | {
      readonly do: 'decide';
      readonly outcome: DissentOutcome;
      readonly text?: string;
      readonly steps?: readonly Step[];
      readonly basedOn?: number;
    }
  | { readonly do: 'leave' };

export type DissentMove = DissentAct & { readonly by: Disputant; readonly on: Day };

export type DissentScene = { readonly dissent: Dissent | undefined; readonly people: readonly Disputant[] };

const form = {
  fact: 'On 12 November the release went out while two tests were red.',
  impact: 'Three customers could not log in until Monday.',
  proposal: 'Nobody releases while a test is red.',
};

export const playDissent = (
  scene: DissentScene,
  move: DissentMove,
): { readonly scene: DissentScene; readonly outcome: string } => {
  if (move.do === 'leave')
    return { scene: { ...scene, people: scene.people.filter((name) => name !== move.by) }, outcome: 'changed' };
  const decision = decide(scene, move);
  switch (decision.kind) {
    case 'refused':
      return { scene, outcome: `refused: ${decision.reason}` };
    case 'unchanged':
      return { scene, outcome: 'unchanged' };
    case 'changed':
      return { scene: { ...scene, dissent: decision.dissent }, outcome: 'changed' };
  }
};

const decide = ({ dissent, people }: DissentScene, move: Exclude<DissentMove, { do: 'leave' }>): DissentDecision => {
  const by = idOfDisputant(move.by);
  const now = { at: startOf(move.on) + 12 * 3_600_000, on: move.on };
  const revision = dissent?.revision ?? 0;
  switch (move.do) {
    case 'raise': {
      const { fact = form.fact, impact = form.impact, proposal = form.proposal, own = 0, basedOn = revision } = move;
      return decideRaising(
        dissent,
        { id: 'd1', by, fact, impact, proposal, lineId: undefined, basedOn },
        openLimit - own,
        now,
      );
    }
    case 'thank':
      return decideThanks(dissent, by, now);
    case 'clarify':
      return decideClarification(dissent, { by, text: move.text }, now);
    case 'decide': {
      const { outcome, text = '', steps = [], basedOn = revision } = move;
      const nextSteps = steps.map((step, index) => ({ ...step, id: `s${index}`, who: idOfDisputant(step.who) }));
      return decideOutcome(dissent, { by, outcome, text, nextSteps, basedOn }, people.map(idOfDisputant), now);
    }
  }
};

/** The dissent on a day, with names in the place of ids, as a case writes what it expects. */
export const readDissent = ({ dissent, people }: DissentScene, today: Day): object => {
  if (dissent === undefined) return { there: false };
  const concerned = people.map(idOfDisputant);
  const turn = turnOf(dissent, concerned, today);
  return {
    there: true,
    place: entryOfDissent(dissent).place,
    proposal: dissent.proposal,
    answer: dissent.steps.map(({ kind, by }) => `${nameOf(by)}: ${kind}`),
    outcome: decisionOn(dissent)?.outcome.kind ?? null,
    daysOpen: daysOpen(dissent, today),
    turn: turn === undefined ? null : { next: turn.next, who: turn.who.map(nameOf), since: turn.since },
    nudges: dueNudges(dissent, concerned, today).map(({ to }) => nameOf(to)),
  };
};
