import { startOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { weekOf } from '#domain/shared/week.ts';
import {
  decideBringing,
  decideBroughtTo,
  decidePosting,
  decideRemovalElsewhere,
  decideVictory,
  decideVictoryRemoval,
} from '#domain/victory/decide-victory.ts';
import type { VictoryAround } from '#domain/victory/decide-victory.ts';
import type { Victory, VictoryTexts } from '#domain/victory/victory.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { personId, teamId } from './sample-team.ts';

const players = ['ada', 'bo'] as const;
type Player = (typeof players)[number];

export const idOfPlayer = (name: Player): PersonId => personId(players.indexOf(name) + 1);
const nameOf = (id: PersonId): Player | undefined => players.find((name) => idOfPlayer(name) === id);

const otherTeam = teamId(2);

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

type Played = { readonly scene: VictoryScene; readonly outcome: string };

export const playVictory = (scene: VictoryScene, step: VictoryStep): Played => {
  switch (step.do) {
    case 'bring':
      return playBringing(scene, step);
    case 'take back':
      return playTakingBack(scene, step);
    case 'tell':
    case 'post':
      return play(scene, 'home', step.id, decide(scene, step));
  }
};

/** As the use case goes about it: noted at home, then brought. */
const playBringing = (scene: VictoryScene, { by: name, id, on }: VictoryStep): Played => {
  const by = idOfPlayer(name);
  const victory = scene.home.find((one) => one.id === id);
  if (victory === undefined) throw new Error('the use case finds none before the rules are asked');
  const there = scene.other.find((one) => one.id === id);
  const noted = there === undefined ? play(scene, 'home', id, decideBroughtTo(victory, by, otherTeam)) : undefined;
  if (noted?.outcome.startsWith('refused') === true) return noted;
  const decision = decideBringing(there, victory, { by, from: 'Home' }, around(scene.other, by, on));
  return play(noted?.scene ?? scene, 'other', id, decision);
};

/** As the use case goes about it: once it is sure that it goes, elsewhere first. */
const playTakingBack = (scene: VictoryScene, step: VictoryStep): Played => {
  const { home, other } = scene;
  const current = home.find(({ id }) => id === step.id);
  const decision = decide(scene, step);
  if (decision.kind === 'refused' || current?.brought.includes(otherTeam) !== true)
    return play(scene, 'home', step.id, decision);
  const copy = other.find(({ id }) => id === step.id);
  const elsewhere = play(scene, 'other', step.id, decideRemovalElsewhere(copy, idOfPlayer(step.by)));
  return play(elsewhere.scene, 'home', step.id, decision);
};

const play = (
  scene: VictoryScene,
  place: 'home' | 'other',
  id: string,
  decision: PracticeDecision<'victory'>,
): Played => {
  if (decision.kind === 'refused') return { scene, outcome: `refused: ${decision.reason}` };
  if (decision.kind === 'unchanged') return { scene, outcome: 'unchanged' };
  const others = scene[place].filter((one) => one.id !== id);
  const stands = decision.kind === 'changed' ? [decision.entry.value] : [];
  return { scene: { ...scene, [place]: [...others, ...stands] }, outcome: decision.kind };
};

const decide = ({ home }: VictoryScene, step: VictoryStep): PracticeDecision<'victory'> => {
  const by = idOfPlayer(step.by);
  const current = home.find(({ id }) => id === step.id);
  const basedOn = ('basedOn' in step ? step.basedOn : undefined) ?? current?.revision ?? 0;
  if (step.do === 'post') return decidePosting(current, by);
  if (step.do === 'take back') return decideVictoryRemoval(current, { by, basedOn });
  const { problem, action, result, repeat } = { ...sampleTexts, ...step };
  const command = { id: step.id, by, problem, action, result, repeat, basedOn };
  return decideVictory(current, command, around(home, by, step.on));
};

const around = (board: readonly Victory[], by: PersonId, today: Day): VictoryAround => ({
  own: board.filter((one) => one.by === by && one.week === weekOf(today)).length,
  now: startOf(today) + 12 * 3_600_000,
  today,
});

export type VictoryReading = Readonly<Record<'home' | 'other', Readonly<Record<string, object>>>>;

/** Both boards, with names in the place of ids, as a case writes what it expects. */
export const readVictories = ({ home, other }: VictoryScene): VictoryReading => ({
  home: read(home),
  other: read(other),
});

const read = (board: readonly Victory[]): Readonly<Record<string, object>> =>
  Object.fromEntries(
    board.map(({ id, by, from, posted, week, problem, action, result, repeat, revision }) => [
      id,
      { by: nameOf(by), from: from ?? null, posted, week, problem, action, result, repeat, revision },
    ]),
  );
