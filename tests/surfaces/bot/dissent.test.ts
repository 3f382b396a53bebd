import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dissentParts, personalDissentParts } from '#composition/dissent-parts.ts';
import type { DissentAnswer } from '#domain/dissent/decide-step.ts';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import { chatIdOf, executed, installations, personalInstallation, submitted } from '../../support/activities.ts';
import { forget, scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { itemId } from '../../support/sample-board.ts';
import { personalDissent, sampleDissent } from '../../support/sample-dissent.ts';
import { ada, bo, carla, stranger, teamId, tenantId } from '../../support/sample-team.ts';
import { selfScope } from '../../support/scopes.ts';
import { principal } from '../../support/team-world.ts';
import { cardProblems } from './card-schema.ts';
import { buttonsOf, linesOf, markdownOf } from './read-card.ts';

/** Friday 20 November 2026, nine in UTC, the team's clock. */
let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  for (const activity of installations(by(ada))) await rig.send(activity);
  // The others have messages of their own, and a person gets one a day.
  const value = { ...settingsAtFirst('UTC', 'en'), practices: ['dissent'] as const, revision: 1 };
  await rig.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
  await rig.work();
  forget(rig);
});
afterEach(() => rig.stop());

const by = (person: typeof ada, locale = 'en-GB') => ({ serviceUrl: rig.connector.url, person, locale });
const id = itemId(1);

const openTeam = async (person: typeof ada) => {
  const open = await rig.gate.openTeam(principal(person), teamId(1));
  if (open.kind === 'closed') throw new Error('not a member');
  return open;
};
const { fact, impact, proposal } = sampleDissent();
const raise = async (given: object = {}) => {
  const text = { id, fact, impact, proposal, lineId: undefined, basedOn: 0, ...given };
  await dissentParts(rig).raiseDissent(await openTeam(ada), text);
  await rig.work();
};
const answer = async (person: typeof ada, step: DissentAnswer) => {
  await dissentParts(rig).answerDissent(await openTeam(person), id, step);
  await rig.work();
};
const clarification = { kind: 'clarification', text: 'The red tests were known.' } as const;
const decision = { kind: 'decision', text: 'No release on red.', nextSteps: [], basedOn: 3 } as const;

const press = async (person: typeof ada, given: object = {}): Promise<unknown> => {
  const payload = { schema: 1, action: 'thank-for-dissent', teamId: teamId(1), id, ...given };
  const { status, body } = await rig.send(executed(by(person), payload));
  expect(status).toBe(200);
  return (body as { value: unknown }).value;
};

const cardIn = (activity: unknown): unknown =>
  (activity as { attachments: readonly { content: unknown }[] }).attachments[0]?.content;
/** The card in the channel as it was drawn last. */
const channelCard = (): unknown => {
  const updates = rig.connector.calls.filter(({ method }) => method === 'PUT');
  return cardIn(updates.at(-1)?.body ?? rig.connector.posts.at(-1)?.activity);
};
const told = (person: typeof ada): readonly (readonly string[])[] =>
  rig.connector.replies
    .filter(({ conversationId }) => conversationId === chatIdOf({ person }))
    .map(({ activity }) => {
      expect(cardProblems(cardIn(activity))).toEqual([]);
      return linesOf(cardIn(activity));
    });
const addChat = async (person: typeof ada, locale?: string) => {
  await rig.send(personalInstallation(by(person, locale), 'add'));
  rig.connector.replies.length = 0;
};
const moveTo = async (utc: string): Promise<void> => {
  rig.clock.move(Date.parse(`${utc}Z`) - rig.clock.now());
  await makeRunDue(rig)(await rig.dueIndex.dueBy(rig.clock.now()));
  await rig.work();
};

describe('the card about a dissent', () => {
  test('is posted once in the channel, with who, since when, fact and proposal, and where to reply', async () => {
    await raise();
    await raise();
    expect(rig.connector.posts).toHaveLength(1);
    const card = channelCard();
    expect(cardProblems(card)).toEqual([]);
    expect(linesOf(card)).toEqual([
      'A dissent about how we work',
      'Ada Okafor, since Friday 20 November',
      'On 12 November the release went out while two tests were red.',
      'Proposal: Nobody releases while a test is red.',
    ]);
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Thank for saying it', 'Reply in Alliance']);
    expect(decodeURIComponent(buttonsOf(card)[1]?.url ?? '')).toContain(`"subEntityId":"/dissents/${id}"`);
  });

  test('shows what people wrote as they wrote it, and stays short', async () => {
    await raise({ fact: '**bold** [link](https://x.example) '.repeat(15), proposal: 'p '.repeat(300) });
    const card = channelCard();
    expect(markdownOf(card)).toEqual(['A dissent about how we work']);
    expect(linesOf(card).join('').length).toBeLessThanOrEqual(240);
    expect(JSON.stringify(card).length).toBeLessThan(25_000);
  });

  test('is redrawn in place as the answer goes on, and ends without a button to answer', async () => {
    await raise();
    await answer(bo, { kind: 'thanks' });
    expect(linesOf(channelCard())).toContain('Bo Lindqvist has said thank you.');
    expect(buttonsOf(channelCard()).map(({ title }) => title)).toEqual(['Reply in Alliance']);
    await answer(bo, clarification);
    await answer(bo, { ...decision, outcome: { kind: 'trial', until: '2026-12-04' } });
    expect(linesOf(channelCard())).toContain('A trial until Friday 4 December.');
    await answer(bo, { ...decision, outcome: { kind: 'changed' }, basedOn: 4 });
    expect(linesOf(channelCard())[0]).toBe('A dissent that changed something');
    expect(buttonsOf(channelCard()).map(({ title }) => title)).toEqual(['Open']);
    expect(rig.connector.posts).toHaveLength(1);
  });
});

describe('thanking from the card', () => {
  beforeEach(() => raise());

  test('is the first step, and shows at once', async () => {
    expect(linesOf(await press(bo))).toContain('Bo Lindqvist has said thank you.');
    await rig.work();
    expect(linesOf(channelCard())).toContain('Bo Lindqvist has said thank you.');
  });

  test('twice, or after someone else, changes nothing and shows the card as it stands', async () => {
    const first = await press(bo);
    expect([await press(bo), await press(carla)]).toEqual([first, first]);
    expect((await rig.board.find(scope, 'dissent', id))?.value.value.steps).toHaveLength(1);
  });

  test('is not its author’s to do', async () => {
    expect(await press(ada)).toBe('Thanks come from someone else in the team.');
  });

  test('comes too late once it was withdrawn, and in vain where there is none', async () => {
    await answer(ada, { ...decision, text: '', basedOn: 1, outcome: { kind: 'withdrawn' } });
    expect(await press(bo)).toBe('It has been settled already.');
    expect(await press(bo, { id: itemId(2) })).toBe('It is no longer there.');
  });

  test('is no stranger’s, and nobody’s once the app is gone', async () => {
    const closed =
      'Only members of a team that uses Alliance can do this. If the app was removed, a team owner can add it again: everything is kept for 30 days.';
    expect(await press(stranger)).toBe(closed);
    const stored = (await rig.teams.load(tenantId(1), teamId(1)))!;
    await rig.teams.save({ ...stored.value, stoppedAt: rig.clock.now() }, stored.etag);
    expect(await press(bo)).toBe(closed);
  });

  test('sent as a message thanks too, and the card in the channel is redrawn', async () => {
    const payload = { schema: 1, action: 'thank-for-dissent', teamId: teamId(1), id };
    await rig.send(submitted(by(bo), payload));
    await rig.work();
    expect(linesOf(channelCard())).toContain('Bo Lindqvist has said thank you.');
  });

  test('with a card of a shape that nobody knows any more is answered plainly', async () => {
    expect(typeof (await press(bo, { schema: 9 }))).toBe('string');
  });
});

describe('in a person’s own chat', () => {
  test('whoever’s turn it is reads so, in their language, with the team that it comes from', async () => {
    await addChat(ada, 'it-IT');
    await raise();
    await answer(bo, { kind: 'thanks' });
    expect(told(ada)).toEqual([]);
    await answer(bo, clarification);
    expect(told(ada)).toEqual([
      [
        'C’è una risposta al tuo dissenso',
        'On 12 November the release went out while two tests were red.',
        'Dal team Field design',
      ],
    ]);
  });

  test('whoever thanked is reminded on the third working day, once, and only if it is still their turn', async () => {
    await addChat(bo);
    await raise();
    await answer(bo, { kind: 'thanks' });
    forget(rig);
    await moveTo('2026-11-24T12:00');
    expect(told(bo)).toEqual([]);
    await moveTo('2026-11-25T09:00');
    expect(told(bo)).toEqual([
      [
        'How do you understand this dissent?',
        'On 12 November the release went out while two tests were red.',
        'It has been your turn since Friday 20 November.',
        'From the team Field design',
      ],
    ]);
    await moveTo('2026-12-09T09:00');
    expect(told(bo)).toHaveLength(1);
  });

  test('nobody is reminded of what has been answered', async () => {
    await addChat(bo);
    await raise();
    await answer(bo, { kind: 'thanks' });
    await answer(bo, clarification);
    forget(rig);
    await moveTo('2026-11-25T09:00');
    expect(told(bo)).toEqual([]);
  });

  test('its author reads what was decided', async () => {
    await raise();
    await answer(bo, { kind: 'thanks' });
    await answer(bo, clarification);
    await addChat(ada);
    await answer(bo, { ...decision, outcome: { kind: 'changed' } });
    expect(told(ada)[0]?.[0]).toBe('Your dissent changed something');
  });
});

describe('a dissent about a person', () => {
  const personal = personalDissent();
  const openPair = async (person: typeof ada, other: typeof ada) => {
    const open = await rig.gate.openPairWith(rig.gate.openSelf(principal(person)), other);
    if (open.kind === 'closed') throw new Error('there are no two');
    return open;
  };
  const say = async () => {
    const { fact: what, impact: so, proposal: instead } = personal;
    const text = { id, fact: what, impact: so, proposal: instead, basedOn: 0 };
    await personalDissentParts(rig).raisePersonalDissent(await openPair(ada, bo), text);
    await rig.work();
  };

  const raised = [
    'Someone has a dissent to share with you',
    'On Tuesday you cut me off twice while I spoke.',
    'From Ada Okafor',
    'Only you two can read this.',
  ];

  test('is told to that person alone, once, and in no channel', async () => {
    for (const person of [ada, bo, carla]) await addChat(person);
    await say();
    await say();
    expect(told(bo)).toEqual([raised]);
    expect([...told(ada), ...told(carla), ...rig.connector.posts]).toEqual([]);
    expect(rig.logged()).not.toContain('cut me off');
    const card = cardIn(rig.connector.replies[0]?.activity);
    expect(decodeURIComponent(buttonsOf(card)[0]?.url ?? '')).toContain(`"subEntityId":"/dissents/${ada}/${id}"`);
  });

  test('waits for the end of quiet hours, and is not told to whoever wants no messages', async () => {
    await addChat(bo);
    const quiet = { ...preferencesAtFirst, quietHours: { from: 8 * 60, to: 14 * 60 }, revision: 1 };
    await rig.preferences.save(selfScope(tenantId(1), bo), quiet, undefined);
    await say();
    expect(told(bo)).toEqual([]);
    await moveTo('2026-11-20T14:00');
    expect(told(bo)).toEqual([raised]);
  });

  test('reaches nobody who has not added the app for themselves', async () => {
    await say();
    expect(rig.connector.replies).toEqual([]);
    expect(rig.connector.posts).toEqual([]);
  });

  test('is answered and reminded of in the chats of the two', async () => {
    for (const person of [ada, bo]) await addChat(person);
    await say();
    await moveTo('2026-11-25T09:00');
    expect(told(bo).at(-1)).toEqual([
      'Someone has a dissent to share with you',
      'On Tuesday you cut me off twice while I spoke.',
      'From Ada Okafor',
      'It has been your turn since Friday 20 November.',
      'Only you two can read this.',
    ]);
    const { answerPersonalDissent } = personalDissentParts(rig);
    await answerPersonalDissent(await openPair(bo, ada), id, { kind: 'thanks' });
    await answerPersonalDissent(await openPair(bo, ada), id, clarification);
    await rig.work();
    expect(told(ada)[0]?.[0]).toBe('An answer about what is between you two');
  });
});
