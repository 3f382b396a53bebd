import { describe, expect, test } from '@jest/globals';
import { noCounts, withFigure } from '#domain/figures/counts.ts';
import type { HourFigures } from '#domain/figures/hour-figures.ts';
import type { FigureStore } from '#ports/figure-store.ts';

const at = (text: string): number => Date.parse(text);

const sent = withFigure(noCounts, { kind: 'send', request: 'post', outcome: 'sent' });

const figuresOf = (id: string, hour: string, given: Partial<HourFigures> = {}): HourFigures => ({
  process: { id, role: 'worker' },
  hour: at(hour),
  heardAt: at(hour) + 90_000,
  state: 'running',
  pieces: [{ from: at(hour), counts: sent }],
  ...given,
});

export const describeFigureStore = (name: string, open: () => FigureStore): void => {
  describe(`figure store, ${name}`, () => {
    test('gives back what each process has written of each hour', async () => {
      const store = open();
      const written = [
        figuresOf('one', '2026-03-10T22:00:00Z'),
        figuresOf('one', '2026-03-10T23:00:00Z'),
        figuresOf('two', '2026-03-10T23:00:00Z', { process: { id: 'two', role: 'server' }, pieces: [] }),
        figuresOf('one', '2026-03-11T00:00:00Z'),
      ];
      for (const one of written) await store.save(one);
      const listed = await store.list(at('2026-03-10T22:10:00Z'), at('2026-03-11T00:30:00Z'));
      expect(listed).toHaveLength(4);
      expect(listed).toEqual(expect.arrayContaining(written));
    });

    test('leaves out the hours before the one that is asked for, and the days after', async () => {
      const store = open();
      for (const hour of [
        '2026-04-01T23:00:00Z',
        '2026-04-02T07:00:00Z',
        '2026-04-02T08:00:00Z',
        '2026-04-03T00:00:00Z',
      ])
        await store.save(figuresOf('one', hour));
      const listed = await store.list(at('2026-04-02T08:59:59Z'), at('2026-04-02T23:00:00Z'));
      expect(listed.map(({ hour }) => hour)).toEqual([at('2026-04-02T08:00:00Z')]);
    });

    test('keeps of an hour what its process has written last, however often it was written', async () => {
      const store = open();
      const hour = '2026-05-01T12:00:00Z';
      const later = figuresOf('one', hour, { heardAt: at(hour) + 120_000, state: 'ended', pieces: [] });
      await store.save(figuresOf('one', hour));
      await store.save(later);
      await store.save(later);
      expect(await store.list(at(hour), at(hour))).toEqual([later]);
    });

    test('forgets whole days, and what several forget at once is gone as well', async () => {
      const store = open();
      const hours = ['2026-01-01T05:00:00Z', '2026-01-02T23:00:00Z', '2026-01-03T00:00:00Z'];
      for (const hour of hours) await store.save(figuresOf('one', hour));
      const before = at('2026-01-03T15:00:00Z');
      await Promise.all([store.forgetBefore(before), store.forgetBefore(before)]);
      const left = await store.list(at('2026-01-01T00:00:00Z'), at('2026-01-03T23:00:00Z'));
      expect(left.map(({ hour }) => hour)).toEqual([at(hours[2]!)]);
    });
  });
};
