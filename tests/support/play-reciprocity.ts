import { decideNeed, decideNeedRemoval } from '#domain/reciprocity/decide-need.ts';
import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import { decidePromise } from '#domain/reciprocity/decide-promise.ts';
import { decideReading } from '#domain/reciprocity/decide-reading.ts';
import type { ReadingAct } from '#domain/reciprocity/decide-reading.ts';
import { decideTaking } from '#domain/reciprocity/decide-taking.ts';
import { keptShares } from '#domain/reciprocity/kept-share.ts';
import { questionAbout } from '#domain/reciprocity/question-about.ts';
import { startOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { addWeeks, weekOf } from '#domain/shared/week.ts';
import type { BoardEntry, BoardNoun } from '#domain/week/board.ts';
import { entriesOf, valuesOf } from '#domain/week/entries.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { personId } from './sample-team.ts';

export const players = ['ada', 'bo', 'carla'] as const;
export type Player = (typeof players)[number];

export const idOfPlayer = (name: Player): PersonId => personId(players.indexOf(name) + 1);
const nameOf = (id: PersonId | undefined): Player | null => players.find((name) => idOfPlayer(name) === id) ?? null;

/** What someone does with needs, offers and promises. Where `basedOn` is left out, it is what stands there now. */
export type ReciprocityAct =
  | { readonly do: NeedNoun; readonly id: string; readonly text: string; readonly basedOn?: number }
  | { readonly do: 'take back'; readonly of: NeedNoun; readonly id: string; readonly basedOn?: number }
  | { readonly do: 'take'; readonly of: NeedNoun; readonly id: string; readonly day: Day }
  | {
      readonly do: 'promise';
      readonly id: string;
      readonly to?: Player;
      readonly text: string;
      readonly day: Day;
      readonly basedOn?: number;
    }
  | { readonly do: 'read'; readonly id: string; readonly act: ReadingAct; readonly basedOn?: number }
  | { readonly do: 'leave' };

export type ReciprocityStep = ReciprocityAct & { readonly by: Player; readonly on: Day };

export type ReciprocityScene = { readonly board: readonly BoardEntry[]; readonly roster: readonly Player[] };

export const playReciprocity = (
  scene: ReciprocityScene,
  step: ReciprocityStep,
): { readonly scene: ReciprocityScene; readonly outcome: string } => {
  if (step.do === 'leave')
    return { scene: { ...scene, roster: scene.roster.filter((name) => name !== step.by) }, outcome: 'changed' };
  const noun = nounOf(step);
  const decision = decide(scene, step);
  if (decision.kind === 'refused') return { scene, outcome: `refused: ${decision.reason}` };
  if (decision.kind === 'unchanged') return { scene, outcome: 'unchanged' };
  const others = scene.board.filter((entry) => entry.noun !== noun || entry.id !== step.id);
  // A decision of one noun holds an entry of that noun.
  const added = decision.kind === 'changed' ? [decision.entry as BoardEntry] : [];
  return { scene: { ...scene, board: [...others, ...added] }, outcome: decision.kind };
};

type BoardStep = Exclude<ReciprocityStep, { do: 'leave' }>;

const nounOf = (step: BoardStep): BoardNoun => {
  if (step.do === 'take back') return step.of;
  return step.do === 'need' || step.do === 'offer' ? step.do : 'promise';
};

const decide = ({ board, roster }: ReciprocityScene, step: BoardStep): PracticeDecision<NeedNoun | 'promise'> => {
  const by = idOfPlayer(step.by);
  const now = startOf(step.on) + 12 * 3_600_000;
  const people = roster.map(idOfPlayer);
  const find = <Noun extends BoardNoun>(noun: Noun) => entriesOf(board, noun).find(({ id }) => id === step.id);
  const promise = find('promise');
  switch (step.do) {
    case 'need':
    case 'offer': {
      const current = find(step.do);
      const week = weekOf(step.on);
      const own = valuesOf(board, step.do).filter((one) => one.by === by && one.week === week).length;
      const command = { id: step.id, by, text: step.text, basedOn: step.basedOn ?? current?.value.revision ?? 0 };
      const isOther = find(step.do === 'need' ? 'offer' : 'need') !== undefined;
      return decideNeed(step.do, current, command, { promise: promise?.value, own, isOther }, now, step.on);
    }
    case 'take back': {
      const current = find(step.of);
      return decideNeedRemoval(current, { by, basedOn: step.basedOn ?? current?.value.revision ?? 0 }, promise?.value);
    }
    case 'take':
      return decideTaking(step.of, find(step.of)?.value, promise, { taker: by, day: step.day }, people, now, step.on);
    case 'promise': {
      const to = step.to && idOfPlayer(step.to);
      const basedOn = step.basedOn ?? promise?.value.revision ?? 0;
      const command = { id: step.id, from: undefined, by, to, text: step.text, day: step.day, basedOn };
      const isAsked = find('need') !== undefined || find('offer') !== undefined;
      return decidePromise(promise, command, { roster: people, isAsked }, now, step.on);
    }
    case 'read': {
      const basedOn = step.basedOn ?? promise?.value.revision ?? 0;
      return decideReading(promise, { reader: by, act: step.act, basedOn }, people, now, step.on);
    }
  }
};

/** The board on a day, with names in the place of ids, as a case writes what it expects. */
export const readReciprocity = ({ board }: ReciprocityScene, today: Day): object => {
  const promises = entriesOf(board, 'promise');
  const thisWeek = weekOf(today);
  const told = (noun: NeedNoun) =>
    Object.fromEntries(valuesOf(board, noun).map(({ id, by, text }) => [id, { by: nameOf(by), text }]));
  return {
    needs: told('need'),
    offers: told('offer'),
    promises: Object.fromEntries(
      promises.map(({ id, place, value }) => [
        id,
        {
          place,
          by: nameOf(value.by),
          to: nameOf(value.to),
          text: value.text,
          day: value.day,
          state: value.state.kind,
          carried: value.carried,
          question: questionAbout(value, today) ?? null,
        },
      ]),
    ),
    share: keptShares(
      promises.map(({ value }) => value),
      [addWeeks(thisWeek, -1), thisWeek],
      thisWeek,
    ),
  };
};
