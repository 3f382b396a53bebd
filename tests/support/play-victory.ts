import { startOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { weekOf } from '#domain/shared/week.ts';
import { decideBringing, decidePosting, decideVictory, decideVictoryRemoval } from '#domain/victory/decide-victory.ts';
import type { VictoryAround } from '#domain/victory/decide-victory.ts';
import type { Victory, VictoryTexts } from '#domain/victory/victory.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { personId } from './sample-team.ts';

const players = ['ada', 'bo'] as const;
type Player = (typeof players)[number];

export const idOfPlayer = (name: Player): PersonId => personId(players.indexOf(name) + 1);
const nameOf = (id: PersonId): Player | undefined => players.find((name) => idOfPlayer(name) === id);

/** What someone does with a victory. Where `basedOn` is left out, it is what stands there now. */
type VictoryAct =
  | ({ readonly do: 'tell'; readonly basedOn?: number } & Partial<VictoryTexts>)
  | { readonly do: 'take back'; readonly basedOn?: number }
  | { readonly do: 'post' }
  /** Into the other of the two teams that the players are in. */
  | { readonly do: 'bring' };

export type VictoryStep = VictoryAct & { readonly by: Player; readonly id: string; readonly on: Day };

export type VictoryScene = { readonly home: readonly Victory[]; readonly other: readonly Victory[] };

const sampleTexts: VictoryTexts = {
  problem: 'Invoices waited a week for a signature',
  action: 'One of us signs each morning',
  result: 'From 7 days to 1',
  repeat: 'A quarter of an hour at nine',
};

export const playVictory = (
  scene: VictoryScene,
  step: VictoryStep,
): { readonly scene: VictoryScene; readonly outcome: string } => {
  const place = step.do === 'bring' ? 'other' : 'home';
  const decision = decide(scene, step);
  if (decision.kind === 'refused') return { scene, outcome: `refused: ${decision.reason}` };
  if (decision.kind === 'unchanged') return { scene, outcome: 'unchanged' };
  const others = scene[place].filter(({ id }) => id !== step.id);
  const stands = decision.kind === 'changed' ? [decision.entry.value] : [];
  return { scene: { ...scene, [place]: [...others, ...stands] }, outcome: decision.kind };
};

const decide = ({ home, other }: VictoryScene, step: VictoryStep): PracticeDecision<'victory'> => {
  const by = idOfPlayer(step.by);
  const current = home.find(({ id }) => id === step.id);
  const basedOn = ('basedOn' in step ? step.basedOn : undefined) ?? current?.revision ?? 0;
  switch (step.do) {
    case 'tell': {
      const { problem, action, result, repeat } = { ...sampleTexts, ...step };
      return decideVictory(
        current,
        { id: step.id, by, problem, action, result, repeat, basedOn },
        around(home, by, step.on),
      );
    }
    case 'take back':
      return decideVictoryRemoval(current, { by, basedOn });
    case 'post':
      return decidePosting(current, by);
    case 'bring': {
      const there = other.find(({ id }) => id === step.id);
      if (current === undefined) throw new Error('the use case finds none before the rules are asked');
      return decideBringing(there, current, { by, from: 'Home' }, around(other, by, step.on));
    }
  }
};

const around = (board: readonly Victory[], by: PersonId, today: Day): VictoryAround => ({
  own: board.filter((one) => one.by === by && one.week === weekOf(today)).length,
  now: startOf(today) + 12 * 3_600_000,
  today,
});

/** Both boards, with names in the place of ids, as a case writes what it expects. */
export const readVictories = ({ home, other }: VictoryScene): object => ({ home: read(home), other: read(other) });

const read = (board: readonly Victory[]): object =>
  Object.fromEntries(
    board.map(({ id, by, from, posted, week, problem, action, result, repeat, revision }) => [
      id,
      { by: nameOf(by), from: from ?? null, posted, week, problem, action, result, repeat, revision },
    ]),
  );
