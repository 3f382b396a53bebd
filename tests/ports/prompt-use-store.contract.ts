import { describe, expect, test } from '@jest/globals';
import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import { parseCounterpartKey } from '#domain/shared/ids.ts';
import type { CounterpartKey } from '#domain/shared/ids.ts';
import type { PromptUses, PromptUseStore } from '#ports/prompt-use-store.ts';
import { friday, personId, tenantId } from '../support/sample-team.ts';
import { selfScope } from '../support/scopes.ts';

let people = 0;

/** A person whom no other test has seen. */
const newScope = (): SelfScope => selfScope(tenantId(1), personId((people += 1)));

const counterpart = (digit: string): CounterpartKey => parseCounterpartKey(digit.repeat(64))!;

export const describePromptUseStore = (name: string, open: () => PromptUseStore): void => {
  describe(`prompt-use store, ${name}`, () => {
    test('someone who used no prompt with a person has no uses', async () => {
      expect(await open().load(newScope(), counterpart('a'))).toBeUndefined();
    });

    test('all twelve prompts are read back with their times', async () => {
      const [store, scope] = [open(), newScope()];
      const uses: PromptUses = Object.fromEntries(oneToOnePrompts.map((id, index) => [id, friday + index]));
      expect(await store.save(scope, counterpart('a'), uses, undefined)).toBe('saved');
      expect((await store.load(scope, counterpart('a')))!.value).toEqual(uses);
    });

    test('a prompt that was never used stays absent', async () => {
      const [store, scope] = [open(), newScope()];
      await store.save(scope, counterpart('a'), { 'one.tone': friday }, undefined);
      expect((await store.load(scope, counterpart('a')))!.value).toEqual({ 'one.tone': friday });
    });

    test('of two first saves exactly one wins', async () => {
      const [store, scope] = [open(), newScope()];
      const outcomes = await Promise.all(
        [1, 2].map((at) => store.save(scope, counterpart('a'), { 'one.tone': at }, undefined)),
      );
      expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
    });

    test('of two later saves on the same state exactly one wins', async () => {
      const [store, scope] = [open(), newScope()];
      await store.save(scope, counterpart('a'), {}, undefined);
      const { etag } = (await store.load(scope, counterpart('a')))!;
      const outcomes = await Promise.all(
        [1, 2].map((at) => store.save(scope, counterpart('a'), { 'one.tone': at }, etag)),
      );
      expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
    });

    test('what was used with one person says nothing about another', async () => {
      const [store, scope] = [open(), newScope()];
      await store.save(scope, counterpart('a'), { 'one.tone': friday }, undefined);
      expect(await store.load(scope, counterpart('b'))).toBeUndefined();
    });

    test('all of someone’s are found together, whomever they were with, and nobody else’s', async () => {
      const [store, scope] = [open(), newScope()];
      await store.save(scope, counterpart('a'), { 'one.tone': friday }, undefined);
      await store.save(scope, counterpart('b'), { 'one.power': friday }, undefined);
      await store.save(newScope(), counterpart('a'), { 'one.stuck': friday }, undefined);
      expect(await store.all(scope)).toEqual([{ 'one.tone': friday }, { 'one.power': friday }]);
    });

    test('nobody sees the uses of another person, nor of the same id in another tenant', async () => {
      const [store, scope] = [open(), newScope()];
      await store.save(scope, counterpart('a'), { 'one.tone': friday }, undefined);
      expect(await store.load(newScope(), counterpart('a'))).toBeUndefined();
      expect(await store.load(selfScope(tenantId(2), scope.personId), counterpart('a'))).toBeUndefined();
    });
  });
};
