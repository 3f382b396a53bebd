import { describe, expect, test } from '@jest/globals';
import { makeAddInEvents } from '#local/outlook-host/add-in-events.ts';

describe('the add-in’s events in the local Outlook', () => {
  test('run one after the other, and are told how each ended', async () => {
    const events = makeAddInEvents();
    const first = events.raise('onAppointmentOpened');
    const second = events.raise('onSend');
    expect(events.current()?.name).toBe('onAppointmentOpened');
    events.current()?.finish({});
    await expect(first).resolves.toEqual({});
    expect(events.current()?.name).toBe('onSend');
    events.current()?.finish({ allowEvent: false, errorMessage: 'In your focus' });
    await expect(second).resolves.toEqual({ allowEvent: false, errorMessage: 'In your focus' });
    expect(events.current()).toBeUndefined();
  });

  test('run once for all changes that came while they waited, and again for one that came while they ran', () => {
    const events = makeAddInEvents();
    for (let change = 0; change < 4; change += 1) void events.raise('onTimeChanged');
    events.current()?.finish({});
    expect(events.current()?.name).toBe('onTimeChanged');
    events.current()?.finish({});
    expect(events.current()).toBeUndefined();
  });

  test('are told of to whoever listens, and end once', () => {
    const events = makeAddInEvents();
    let told = 0;
    const stop = events.listen(() => {
      told += 1;
    });
    void events.raise('onTimeChanged');
    const running = events.current();
    running?.finish({});
    running?.finish({});
    expect(told).toBe(2);
    stop();
    void events.raise('onTimeChanged');
    expect(told).toBe(2);
  });
});
