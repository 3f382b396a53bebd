import { describe, expect, test } from '@jest/globals';
import { bothViews } from '#surfaces/ui/both-views.ts';
import type { ViewState } from '#surfaces/ui/server-view.ts';

const ready = (view: string, stale = false): ViewState<string> => ({ kind: 'ready', view, stale });

describe('a page of two readings', () => {
  test('shows both once both are here', () => {
    expect(bothViews(ready('week'), ready('own'))).toEqual({ kind: 'ready', view: ['week', 'own'], stale: false });
  });

  test('is as old as the older of the two', () => {
    expect(bothViews(ready('week'), ready('own', true))).toMatchObject({ kind: 'ready', stale: true });
  });

  test.each(['loading', 'failed', 'offline', 'forbidden'] as const)('is %s while one of them is', (kind) => {
    expect(bothViews(ready('week'), { kind })).toEqual({ kind });
    expect(bothViews({ kind }, ready('own'))).toEqual({ kind });
  });

  test('says that it is not for this person before anything else', () => {
    expect(bothViews({ kind: 'failed' }, { kind: 'forbidden' })).toEqual({ kind: 'forbidden' });
  });

  test('says that one of them failed although the other is still to come', () => {
    expect(bothViews({ kind: 'loading' }, { kind: 'failed' })).toEqual({ kind: 'failed' });
  });
});
