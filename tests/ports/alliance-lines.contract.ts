import { describe, expect, test } from '@jest/globals';
import type { TeamLine } from '#domain/alliance/team/agreement.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import { lineId, sampleLine, sampleVersion } from '../support/sample-team.ts';
import { lineWritten, read, saveNow, started } from './alliance-store.samples.ts';

const lineIds = async (...from: Parameters<typeof read>): Promise<readonly string[]> =>
  (await read(...from)).lines.map(({ id }) => id);

const versionLine = ({ id, part, text, evidence }: TeamLine): TeamLine => ({ id, part, text, evidence });

export const describeAllianceLines = (name: string, open: () => AllianceStore): void => {
  describe(`the lines that an alliance store keeps, ${name}`, () => {
    test('lines are read in the order in which they were added, whatever their ids', async () => {
      const { store, scope } = await started(open);
      for (const number of [7, 2, 11, 4]) await saveNow(store, scope, lineWritten(number));
      await saveNow(store, scope, lineWritten(7, { text: 'Edited.', revision: 2 }));
      expect(await lineIds(store, scope)).toEqual([7, 2, 11, 4].map(lineId));
    });

    test('moved lines are read in their new order, and a new one after them', async () => {
      const { store, scope } = await started(open);
      for (const number of [1, 2, 3]) await saveNow(store, scope, lineWritten(number));
      await saveNow(store, scope, { kind: 'lines-ordered', order: [3, 1, 2].map(lineId) });
      await saveNow(store, scope, lineWritten(1, { text: 'Edited.', revision: 2 }));
      await saveNow(store, scope, lineWritten(4));
      expect(await lineIds(store, scope)).toEqual([3, 1, 2, 4].map(lineId));
    });

    test('a line that was removed and is added again is the last one', async () => {
      const { store, scope } = await started(open);
      for (const number of [1, 2, 3]) await saveNow(store, scope, lineWritten(number));
      await saveNow(store, scope, { kind: 'lines-ordered', order: [3, 1, 2].map(lineId) });
      await saveNow(store, scope, { kind: 'line-removed', id: lineId(3) });
      await saveNow(store, scope, lineWritten(3));
      expect(await lineIds(store, scope)).toEqual([1, 2, 3].map(lineId));
    });

    test('keeps sixty lines of the longest text, and a version of them', async () => {
      const { store, scope } = await started(open);
      const long = '\u4e00'.repeat(1000);
      const lines = Array.from({ length: 60 }, (_, index) => sampleLine(index + 1, { text: long, evidence: long }));
      for (const line of lines) await saveNow(store, scope, { kind: 'line-written', line });
      const order = lines.map(({ id }) => id).toReversed();
      expect(await saveNow(store, scope, { kind: 'lines-ordered', order })).toBe('saved');
      const version = sampleVersion(1, { lines: lines.map(versionLine) });
      expect(await saveNow(store, scope, { kind: 'proposed', version })).toBe('saved');
      const alliance = await read(store, scope);
      expect(alliance.lines).toEqual(lines.toReversed());
      expect(alliance.versions).toEqual([version]);
    });
  });
};
