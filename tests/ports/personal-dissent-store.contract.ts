import { describe, expect, test } from '@jest/globals';
import type { PersonalDissentStore } from '#ports/personal-dissent-store.ts';
import { awkwardTexts } from '../support/awkward-texts.ts';
import { itemId } from '../support/sample-board.ts';
import { personalDissent } from '../support/sample-dissent.ts';
import { allianceId } from '../support/sample-pair.ts';
import { ada, bo, carla, friday, tenantId } from '../support/sample-team.ts';
import { pairScope, selfScope } from '../support/scopes.ts';

const ofAda = pairScope(tenantId(1), allianceId(1), [ada, bo]);
const ofBo = pairScope(tenantId(1), allianceId(1), [bo, ada]);
const elsewhere = pairScope(tenantId(1), allianceId(2), [ada, carla]);
const otherTenant = pairScope(tenantId(2), allianceId(1), [ada, bo]);

/** What every store of personal dissents keeps to, whatever keeps it. */
export const describePersonalDissentStore = (where: string, open: () => PersonalDissentStore): void => {
  describe(`personal dissents ${where}`, () => {
    test('both of the two find it, whoever raised it, and no other pair does', async () => {
      const store = open();
      const dissent = personalDissent({ id: itemId(1) });
      expect(await store.add(ofAda, dissent)).toBe('saved');
      expect((await store.find(ofBo, dissent.id))?.value).toEqual(dissent);
      expect(await store.list(ofBo)).toContainEqual(dissent);
      for (const scope of [elsewhere, otherTenant]) {
        expect(await store.find(scope, dissent.id)).toBeUndefined();
        expect(await store.list(scope)).toEqual([]);
      }
    });

    test('each of the two is named to the other, once, and to nobody else', async () => {
      const store = open();
      await store.add(ofAda, personalDissent({ id: itemId(10) }));
      await store.add(ofBo, personalDissent({ id: itemId(11), by: bo, to: ada }));
      expect(await store.counterparts(selfScope(tenantId(1), ada))).toEqual([bo]);
      expect(await store.counterparts(selfScope(tenantId(1), bo))).toEqual([ada]);
      expect(await store.counterparts(selfScope(tenantId(1), carla))).toEqual([]);
      expect(await store.counterparts(selfScope(tenantId(2), ada))).toEqual([]);
    });

    test('it comes back as it was written, with its whole answer', async () => {
      const store = open();
      for (const [index, [, text]] of awkwardTexts.entries()) {
        const at = { at: friday, on: '2026-11-20', by: bo };
        const dissent = personalDissent({
          id: itemId(100 + index),
          fact: text,
          lineId: itemId(7),
          steps: [
            { ...at, kind: 'thanks' },
            { ...at, kind: 'clarification', text },
            {
              ...at,
              kind: 'decision',
              outcome: { kind: 'trial', until: '2026-12-04' },
              text,
              nextSteps: [{ id: itemId(8), who: bo, what: text, by: '2026-11-27' }],
            },
          ],
          revision: 4,
        });
        expect(await store.add(ofAda, dissent)).toBe('saved');
        expect((await store.find(ofAda, dissent.id))?.value).toEqual(dissent);
      }
    });

    test('the same is not added twice', async () => {
      const store = open();
      const dissent = personalDissent({ id: itemId(20) });
      expect(await store.add(ofAda, dissent)).toBe('saved');
      expect(await store.add(ofAda, { ...dissent, proposal: 'Another.' })).toBe('conflict');
      expect((await store.find(ofAda, dissent.id))?.value.proposal).toBe(dissent.proposal);
    });

    test('of two who save on the same state one is told', async () => {
      const store = open();
      const dissent = personalDissent({ id: itemId(30) });
      await store.add(ofAda, dissent);
      const { etag } = (await store.find(ofBo, dissent.id))!;
      expect(await store.save(ofBo, { ...dissent, proposal: 'One.', revision: 2 }, etag)).toBe('saved');
      expect(await store.save(ofAda, { ...dissent, proposal: 'Two.', revision: 2 }, etag)).toBe('conflict');
      expect((await store.find(ofAda, dissent.id))?.value.proposal).toBe('One.');
    });
  });
};
