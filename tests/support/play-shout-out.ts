import type { ShoutOutDefault } from '#domain/people/preferences.ts';
import { addWeeks } from '#domain/shared/week.ts';
import { decideChoice, decideTakingBack } from '#domain/shout-out/decide-choice.ts';
import { decideShoutOut } from '#domain/shout-out/decide-shout-out.ts';
import { mayRead, standingOf } from '#domain/shout-out/shout-out.ts';
import type { RecipientChoice } from '#domain/shout-out/shout-out.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { itemId, thisWeek } from './sample-board.ts';
import { friday, personId } from './sample-team.ts';

const players = ['ada', 'bo', 'carla', 'dev'] as const;
type ShoutOutPlayer = (typeof players)[number];

const idOf = (name: ShoutOutPlayer) => personId(players.indexOf(name) + 1);

/** What someone does about one recognition; `weeks` after the first step's week. */
type ShoutOutStep = { readonly by: ShoutOutPlayer; readonly weeks?: number } & (
  | { readonly do: 'give'; readonly to: readonly ShoutOutPlayer[]; readonly gesture?: string }
  | { readonly do: 'choose'; readonly choice: RecipientChoice }
  | { readonly do: 'take back' }
  | { readonly do: 'leave' }
);

export type ShoutOutCase = {
  readonly defaults?: Partial<Record<ShoutOutPlayer, ShoutOutDefault>>;
  readonly steps: readonly ShoutOutStep[];
};

type Scene = { readonly entry: BoardEntry<'shout-out'> | undefined; readonly roster: readonly ShoutOutPlayer[] };

/** Plays a case; what is read is where the recognition stands at the end, and who may read it. */
export const playShoutOut = ({ defaults = {}, steps }: ShoutOutCase): object => {
  let scene: Scene = { entry: undefined, roster: players };
  const outcomes = steps.map((step) => {
    if (step.do === 'leave') {
      scene = { ...scene, roster: scene.roster.filter((name) => name !== step.by) };
      return `${step.by}: left`;
    }
    const decision = decide(scene, step, defaults);
    if (decision.kind === 'changed') scene = { ...scene, entry: decision.entry };
    return `${step.by}: ${decision.kind === 'refused' ? `refused: ${decision.reason}` : decision.kind}`;
  });
  return { outcomes, reading: readingOf(scene) };
};

const decide = (
  { entry, roster }: Scene,
  step: Exclude<ShoutOutStep, { do: 'leave' }>,
  defaults: NonNullable<ShoutOutCase['defaults']>,
): PracticeDecision<'shout-out'> => {
  const people = roster.map(idOf);
  const [by, week, now] = [idOf(step.by), addWeeks(thisWeek, step.weeks ?? 0), friday];
  switch (step.do) {
    case 'give': {
      const text = { gesture: step.gesture ?? 'Wrote the handover', impact: 'No calls', learning: 'Write early' };
      const defaultOf = (person: string) => defaults[players.find((name) => idOf(name) === person) ?? 'ada'] ?? 'ask';
      const command = { id: itemId(1), by, to: step.to.map(idOf), ...text };
      return decideShoutOut(entry, command, { people, own: 0, defaultOf, now, week });
    }
    case 'choose':
      return decideChoice(entry, { person: by, choice: step.choice }, people, now, week);
    case 'take back':
      return decideTakingBack(entry, by, now);
  }
};

const readingOf = ({ entry, roster }: Scene): object | null =>
  entry === undefined
    ? null
    : {
        standing: standingOf(entry.value, roster.map(idOf)),
        place: entry.place,
        readers: roster.filter((name) => mayRead(entry.value, idOf(name))),
        gesture: entry.value.gesture,
      };
