import { afterEach, beforeEach, expect } from '@jest/globals';
import { fieldWindowParts } from '#composition/field-window-parts.ts';
import type { Practice } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import { chatIdOf, executed, installations, personalInstallation } from '../../support/activities.ts';
import { forget, scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { ada, teamId } from '../../support/sample-team.ts';
import { principal } from '../../support/team-world.ts';

const window = { moment: { weekday: 3, minute: 600 }, minutes: 30, zone: 'Europe/Rome', shown: false, reminded: true };

const cardIn = (activity: unknown): unknown =>
  (activity as { attachments: readonly { content: unknown }[] }).attachments[0]?.content;

const payload = (given: object = {}): object => ({
  schema: 1,
  action: 'note-field-window',
  teamId: teamId(1),
  day: '2026-11-20',
  told: 'held',
  seen: 'Two queues',
  asked: 'Why two?',
  obstacle: 'A missing *key*',
  ...given,
});

/** For each test a bot in the sample team, which keeps field windows: Friday 20 November 2026, nine in UTC, its clock. */
export const openFieldWindowRig = () => {
  let started: BotRig | undefined;
  const rig = (): BotRig => {
    if (started === undefined) throw new Error('the rig is there once the tests run');
    return started;
  };
  beforeEach(async () => {
    started = await startBotRig();
    for (const activity of installations(by(ada))) await started.send(activity);
    await keep(['field-windows']);
    await started.work();
    forget(started);
  });
  afterEach(() => rig().stop());
  const keep = async (on: readonly Practice[], pausedUntil?: string): Promise<void> => {
    const value = { ...settingsAtFirst('UTC', 'en'), practices: on, pausedUntil, revision: 1 };
    const entry = { noun: 'settings', id: 'settings', place: 'open', value } as const;
    const stored = await rig().board.find(scope, 'settings', 'settings');
    await (stored === undefined ? rig().board.add(scope, entry) : rig().board.save(scope, entry, stored.etag));
  };

  const by = (person: typeof ada, locale = 'en-GB') => ({ serviceUrl: rig().connector.url, person, locale });
  const openTeam = async (person: typeof ada) => {
    const open = await rig().gate.openTeam(principal(person), teamId(1));
    if (open.kind === 'closed') throw new Error('not a member');
    return open;
  };

  const choose = async (given: object = {}, basedOn = 0): Promise<void> => {
    const outcome = await fieldWindowParts(rig()).chooseFieldWindow(await openTeam(ada), {
      ...window,
      ...given,
      basedOn,
    });
    expect(outcome.kind).toBe('changed');
  };
  const addChat = async (locale?: string): Promise<void> => {
    await rig().send(personalInstallation(by(ada, locale), 'add'));
    await rig().work();
    rig().connector.replies.length = 0;
  };
  const moveTo = async (utc: string): Promise<void> => {
    rig().clock.move(Date.parse(`${utc}Z`) - rig().clock.now());
    await makeRunDue(rig())(await rig().dueIndex.dueBy(rig().clock.now()));
    await rig().work();
  };
  const told = (): readonly unknown[] =>
    rig()
      .connector.replies.filter(({ conversationId }) => conversationId === chatIdOf({ person: ada }))
      .map(({ activity }) => cardIn(activity));

  const press = async (given: object = {}, person = ada, locale = 'en-GB'): Promise<unknown> => {
    const { status, body } = await rig().send(executed(by(person, locale), payload(given)));
    expect(status).toBe(200);
    return (body as { value: unknown }).value;
  };
  return { rig, keep, by, openTeam, choose, addChat, moveTo, told, payload, press };
};
