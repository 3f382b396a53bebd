import { describe, expect, test } from '@jest/globals';
import { applyPairChanges } from '#domain/alliance/pair/apply-pair-changes.ts';
import { decideHiddenPrompt } from '#domain/alliance/pair/decide-hidden-prompt.ts';
import type { HiddenPromptCommand } from '#domain/alliance/pair/decide-hidden-prompt.ts';
import { decideOwnPrompt, ownPromptLimit } from '#domain/alliance/pair/decide-own-prompt.ts';
import { decidePairAnswer } from '#domain/alliance/pair/decide-pair-answer.ts';
import type { PairAnswerCommand } from '#domain/alliance/pair/decide-pair-answer.ts';
import type { OwnPrompt, PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import { viewFor } from '#domain/alliance/pair/view-for.ts';
import { activePair, today } from '../../../support/pair-states.ts';
import { invitedPair, pairAnswer } from '../../../support/sample-pair.ts';
import { ada, bo, friday } from '../../../support/sample-team.ts';

const answer = (alliance: PairAlliance, given: Partial<PairAnswerCommand> = {}) =>
  decidePairAnswer(
    alliance,
    { personId: ada, promptId: 'one.tone', text: 'Gentle', ready: false, basedOn: 0, ...given },
    friday,
  );

const promptOf = (alliance: PairAlliance, personId: typeof ada, id = 'one.tone') =>
  viewFor(alliance, personId, today).prompts.find((prompt) => prompt.id === id);

const own = (number: number): OwnPrompt => ({ id: `own.${number}`, text: `Our question ${number}`, by: ada });

describe('answering a prompt as one of two', () => {
  test('a first answer is kept as revision 1, and the other does not read it', () => {
    const decision = answer(activePair());
    if (decision.kind !== 'changed') throw new Error(decision.kind);
    const alliance = applyPairChanges(activePair(), decision.changes);
    expect(promptOf(alliance, ada)?.mine).toEqual({ text: 'Gentle', ready: false, revision: 1 });
    expect(promptOf(alliance, bo)?.revealed).toEqual({ kind: 'closed', other: 'writing' });
  });

  test('each prompt is revealed for itself, when both are ready with it', () => {
    const tone = [pairAnswer({ personId: ada, ready: true }), pairAnswer({ personId: bo, ready: true, text: 'Blunt' })];
    const aim = pairAnswer({ personId: bo, promptId: 'one.aim', text: 'To ship', ready: true });
    const alliance = activePair({ answers: [...tone, aim] });
    expect(promptOf(alliance, ada)?.revealed).toEqual({ kind: 'open', theirs: { text: 'Blunt' } });
    expect(promptOf(alliance, ada, 'one.aim')?.revealed).toEqual({ kind: 'closed', other: 'ready' });
    expect(answer(alliance, { basedOn: 1 })).toEqual({ kind: 'refused', reason: 'already-revealed' });
  });

  test('an empty answer is never ready', () => {
    expect(answer(activePair(), { text: ' ', ready: true })).toEqual({ kind: 'refused', reason: 'text-is-blank' });
  });

  test('4,000 characters are taken and 4,001 are refused', () => {
    expect(answer(activePair(), { text: 'x'.repeat(4000) }).kind).toBe('changed');
    expect(answer(activePair(), { text: 'x'.repeat(4001) })).toEqual({ kind: 'refused', reason: 'text-is-too-long' });
  });

  test('a save over an older text of one’s own is refused', () => {
    const alliance = activePair({ answers: [pairAnswer({ personId: ada, revision: 2 })] });
    expect(answer(alliance, { basedOn: 1 })).toEqual({ kind: 'refused', reason: 'text-has-changed' });
  });

  test('a prompt that the pair does not have takes no answer', () => {
    expect(answer(activePair(), { promptId: 'own.1' })).toEqual({ kind: 'refused', reason: 'not-in-alliance' });
    expect(answer(activePair({ ownPrompts: [own(1)] }), { promptId: 'own.1' }).kind).toBe('changed');
  });

  test('nobody answers before the alliance has begun', () => {
    expect(answer(invitedPair())).toEqual({ kind: 'refused', reason: 'not-active' });
  });
});

describe('choosing the prompts', () => {
  test('a pair adds its own, up to twenty', () => {
    expect(decideOwnPrompt(activePair(), own(1))).toEqual({
      kind: 'changed',
      changes: [{ kind: 'prompt-added', prompt: own(1) }],
    });
    const full = activePair({ ownPrompts: Array.from({ length: 20 }, (_, index) => own(index)) });
    expect(ownPromptLimit).toBe(20);
    expect(decideOwnPrompt(full, own(21))).toEqual({ kind: 'refused', reason: 'too-many' });
  });

  test('the same prompt twice is one prompt', () => {
    const alliance = activePair({ ownPrompts: [own(1)] });
    expect(decideOwnPrompt(alliance, own(1))).toEqual({ kind: 'unchanged' });
    expect(decideOwnPrompt(alliance, { ...own(2), text: own(1).text })).toEqual({ kind: 'unchanged' });
  });

  test('a prompt says something, in at most 1,000 characters', () => {
    expect(decideOwnPrompt(activePair(), { ...own(1), text: ' ' })).toEqual({
      kind: 'refused',
      reason: 'text-is-blank',
    });
    expect(decideOwnPrompt(activePair(), { ...own(1), text: 'x'.repeat(1001) })).toEqual({
      kind: 'refused',
      reason: 'text-is-too-long',
    });
  });

  const after = (alliance: PairAlliance, command: HiddenPromptCommand): PairAlliance => {
    const decision = decideHiddenPrompt(alliance, command);
    return decision.kind === 'changed' ? applyPairChanges(alliance, decision.changes) : alliance;
  };

  test('either hides and shows any prompt; the answers to it stay', () => {
    const alliance = activePair({ answers: [pairAnswer({ personId: ada })], ownPrompts: [own(1)] });
    const hidden = after(after(alliance, { promptId: 'own.1', hidden: true }), { promptId: 'one.tone', hidden: true });
    expect(hidden.hiddenPrompts).toEqual(['one.tone', 'own.1']);
    expect(promptOf(hidden, ada)).toMatchObject({ hidden: true, mine: { text: 'Playful.' } });
    expect(after(hidden, { promptId: 'one.tone', hidden: false }).hiddenPrompts).toEqual(['own.1']);
  });

  test('a prompt that is as it is asked to be stays so', () => {
    const alliance = activePair({ hiddenPrompts: ['one.tone'] });
    expect(decideHiddenPrompt(alliance, { promptId: 'one.tone', hidden: true })).toEqual({ kind: 'unchanged' });
    expect(decideHiddenPrompt(alliance, { promptId: 'one.aim', hidden: false })).toEqual({ kind: 'unchanged' });
  });

  test('a prompt that the pair does not have cannot be hidden', () => {
    const decision = decideHiddenPrompt(activePair(), { promptId: 'own.9', hidden: true });
    expect(decision).toEqual({ kind: 'refused', reason: 'not-in-alliance' });
  });

  test('nobody hides a prompt before the alliance has begun', () => {
    const decision = decideHiddenPrompt(invitedPair(), { promptId: 'one.tone', hidden: true });
    expect(decision).toEqual({ kind: 'refused', reason: 'not-active' });
  });
});
