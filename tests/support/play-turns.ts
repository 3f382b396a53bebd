import type { PersonId } from '#domain/shared/ids.ts';
import { addWeeks } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { decideSwapAnswer, decideSwapRequest } from '#domain/shout-out/decide-swap.ts';
import { decideLaterTurn, decideTurns } from '#domain/shout-out/decide-turns.ts';
import type { Absence, Presence } from '#domain/shout-out/fill-turn.ts';
import { voicesEntry } from '#domain/shout-out/voices-entry.ts';
import { voicesAtFirst } from '#domain/shout-out/voices.ts';
import type { Voices } from '#domain/shout-out/voices.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { thisWeek } from './sample-board.ts';
import { friday, personId } from './sample-team.ts';

const players = ['ada', 'bo', 'carla', 'dev', 'emil', 'fay'] as const;
type Player = (typeof players)[number];

const idOf = (name: Player): PersonId => personId(players.indexOf(name) + 1);
const nameOf = (person: PersonId): Player => players.find((name) => idOf(name) === person) ?? 'ada';

type TurnAct =
  | { readonly by: Player; readonly do: 'put off' }
  | { readonly by: Player; readonly do: 'ask'; readonly to: Player }
  | { readonly by: Player; readonly do: 'accept' | 'decline'; readonly from: Player };
type Happening = {
  readonly by: Player;
  readonly do: 'leave' | 'is away' | 'pauses' | 'is back' | 'recognises someone';
};
/** The turns of a week are given, or looked at again; `weeks` after the first step's week. */
type Giving = { readonly do: 'give turns'; readonly weeks?: number };

export type TurnCase = {
  /** Who is in the team at first. */
  readonly people: readonly Player[];
  readonly steps: readonly (TurnAct | Happening | Giving)[];
};

type Scene = {
  readonly value: Voices;
  readonly week: Week;
  readonly people: readonly Player[];
  readonly absences: Readonly<Partial<Record<Player, Absence>>>;
  /** Who has recognised someone in the week. */
  readonly spoken: readonly Player[];
};

/** Plays a case; what is read is whose turns there were in each week, and what is still owed or asked. */
export const playTurns = ({ people, steps }: TurnCase): object => {
  let scene: Scene = { value: voicesAtFirst, week: thisWeek, people, absences: {}, spoken: [] };
  const outcomes: string[] = [];
  for (const step of steps) {
    if (step.do === 'give turns') scene = inWeek(scene, addWeeks(thisWeek, step.weeks ?? weeksOf(scene)));
    if (isHappening(step)) {
      scene = happen(scene, step);
      continue;
    }
    const decision = decide(scene, step);
    if (decision.kind === 'changed') scene = { ...scene, value: decision.entry.value };
    const said = decision.kind === 'refused' ? `refused: ${decision.reason}` : decision.kind;
    outcomes.push(`${step.do === 'give turns' ? 'turns' : step.by}: ${said}`);
  }
  return { outcomes, reading: readingOf(scene.value) };
};

const inWeek = (scene: Scene, week: Week): Scene => ({
  ...scene,
  week,
  spoken: week === scene.week ? scene.spoken : [],
});

const weeksOf = ({ week }: Scene): number => {
  let weeks = 0;
  while (addWeeks(thisWeek, weeks) !== week) weeks += 1;
  return weeks;
};

const isHappening = (step: TurnCase['steps'][number]): step is Happening =>
  ['leave', 'is away', 'pauses', 'is back', 'recognises someone'].includes(step.do);

const happen = (scene: Scene, { by, do: what }: Happening): Scene => {
  switch (what) {
    case 'leave':
      return { ...scene, people: scene.people.filter((name) => name !== by) };
    case 'is away':
      return { ...scene, absences: { ...scene.absences, [by]: 'away' } };
    case 'pauses':
      return { ...scene, absences: { ...scene.absences, [by]: 'paused' } };
    case 'is back':
      return { ...scene, absences: { ...scene.absences, [by]: undefined } };
    case 'recognises someone':
      return { ...scene, spoken: [...scene.spoken, by] };
  }
};

const decide = (scene: Scene, step: TurnAct | Giving): PracticeDecision<'voices'> => {
  const { week, absences, spoken } = scene;
  const current = voicesEntry(scene.value);
  const presence: Presence = {
    people: scene.people.map(idOf),
    absenceOf: (person) => absences[nameOf(person)],
    hasSpoken: (person) => spoken.includes(nameOf(person)),
  };
  switch (step.do) {
    case 'give turns':
      return decideTurns(current, week, presence);
    case 'put off':
      return decideLaterTurn(current, week, idOf(step.by), presence);
    case 'ask':
      return decideSwapRequest(current, { week, from: idOf(step.by), to: idOf(step.to) }, presence, friday);
    case 'accept':
    case 'decline':
      return decideSwapAnswer(current, { week, from: idOf(step.from), to: idOf(step.by) }, step.do, presence);
  }
};

const readingOf = ({ turns, late, swaps, round }: Voices): object => ({
  turns: Object.fromEntries(
    turns.map(({ week, voices }) => [week, voices.map(({ personId: person }) => nameOf(person)).toSorted()]),
  ),
  round,
  owed: late.map(({ personId: person }) => nameOf(person)),
  asked: swaps.map(({ from, to }) => `${nameOf(from)} asks ${nameOf(to)}`),
});
