import type { PersonId } from '#domain/shared/ids.ts';
import type { Week } from '#domain/shared/week.ts';
import { decideLaterTurn } from '#domain/shout-out/decide-turns.ts';
import { decideSwapAnswer, decideSwapRequest } from '#domain/shout-out/decide-swap.ts';
import type { Presence } from '#domain/shout-out/fill-turn.ts';
import { voicesId, voicesOf } from '#domain/shout-out/voices.ts';
import { refused } from '#domain/week/practice-decision.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome } from '#usecases/week/change-board.ts';
import { tellVoices } from './draw-voices.ts';
import type { DrawVoicesNeeds } from './draw-voices.ts';
import { findPresence, readTurns } from './read-turns.ts';
import { turnNews } from './shout-out-jobs.ts';

type Outcome = Promise<BoardOutcome<'voices'>>;

/** What someone does with a turn of the current week; in another week it is too late for it, or too early. */
export type PutTurnOff = (open: OpenTeam, week: Week) => Outcome;
export type AskSwap = (open: OpenTeam, week: Week, to: PersonId) => Outcome;
export type AnswerSwap = (open: OpenTeam, week: Week, from: PersonId, answer: 'accept' | 'decline') => Outcome;

const subject = { noun: 'voices', id: voicesId } as const;

/** Puts one's turn off to later in the same round; the next in line is told that it is theirs. */
export const makePutTurnOff =
  (needs: DrawVoicesNeeds): PutTurnOff =>
  async (open, week) => {
    const { changeBoard, queue } = needs;
    const { scope } = open;
    const reading = await readTurns(needs, open);
    if (reading.week !== week) return refused('not-due');
    const decide = (presence: Presence) => decideLaterTurn(reading.voices, week, scope.personId, presence);
    const presence = await findPresence(needs, open, reading, decide);
    return changeBoard(scope, {
      ...subject,
      decide: (current) => decideLaterTurn(current, week, scope.personId, presence),
      beforeSave: async (entry) => tellVoices(queue, open, week, entry && voicesOf(entry.value, week)),
    });
  };

/** Asks a colleague to swap, and tells them. */
export const makeAskSwap =
  (needs: DrawVoicesNeeds): AskSwap =>
  async (open, week, to) => {
    const { changeBoard, clock, queue } = needs;
    const { scope } = open;
    const { tenantId, teamId, personId: from } = scope;
    const reading = await readTurns(needs, open);
    if (reading.week !== week) return refused('not-due');
    const what = turnNews.asked(week, from);
    return changeBoard(scope, {
      ...subject,
      decide: (current) => decideSwapRequest(current, { week, from, to }, reading, clock.now()),
      beforeSave: () => queue.add({ kind: 'tell-person', tenantId, teamId, to, ...subject, what }),
    });
  };

/** Answers a colleague who asks to swap, and tells them. */
export const makeAnswerSwap =
  (needs: DrawVoicesNeeds): AnswerSwap =>
  async (open, week, from, answer) => {
    const { changeBoard, queue } = needs;
    const { scope } = open;
    const { tenantId, teamId, personId: to } = scope;
    const reading = await readTurns(needs, open);
    if (reading.week !== week) return refused('not-due');
    const what = answer === 'accept' ? turnNews.swapped(week, to) : turnNews.notSwapped(week, to);
    return changeBoard(scope, {
      ...subject,
      decide: (current) => decideSwapAnswer(current, { week, from, to }, answer, reading),
      beforeSave: () => queue.add({ kind: 'tell-person', tenantId, teamId, to: from, ...subject, what }),
    });
  };
