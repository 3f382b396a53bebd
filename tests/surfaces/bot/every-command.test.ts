import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { practices } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { channelMessage, chatMessage, fromTeam } from '../../support/activities.ts';
import type { Activity } from '../../support/activities.ts';
import { forget, scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { ada, sampleTeam, teamId } from '../../support/sample-team.ts';
import { cardProblems } from './card-schema.ts';
import { buttonsOf, linesOf } from './read-card.ts';

type Locale = 'en-GB' | 'it-IT';

/** Friday 20 November 2026: a team that keeps every practice, and someone in it. */
let rig: BotRig;
beforeAll(async () => {
  rig = await startBotRig();
  await rig.addTeam();
  const value = { ...settingsAtFirst('UTC', 'en'), practices, revision: 1 };
  await rig.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
  await rig.teamSummaries.save(scope, ada, {
    teamId: teamId(1),
    teamName: 'Field design',
    channelId: sampleTeam().channelId,
    stage: 'writing',
    next: 'write-answers',
    version: undefined,
    checkInOn: undefined,
    round: undefined,
  });
});
afterAll(() => rig.stop());
beforeEach(() => {
  forget(rig);
});

const from = (locale: Locale) => ({ serviceUrl: rig.connector.url, locale });
/** The one card that the bot answers with. */
const answerTo = async (activity: Activity): Promise<unknown> => {
  expect(await rig.send(activity)).toMatchObject({ status: 200 });
  const cards = rig.connector.replies.map(
    (reply) => (reply.activity as { attachments?: { content: unknown }[] }).attachments?.[0]?.content,
  );
  expect(cards).toHaveLength(1);
  expect(cardProblems(cards[0])).toEqual([]);
  return cards[0];
};
const titleOf = (card: unknown): string | undefined => linesOf(card)[0];

/** What is written, and the title of the answer in a channel and in one's own chat. */
const commands: readonly (readonly [locale: Locale, text: string, inChannel: string, inChat: string])[] = [
  ['en-GB', 'shout-out', 'Whose work do you recognise?', 'Whose work do you recognise?'],
  ['en-GB', 'need', 'Shall I show this to the team?', 'Shall I show this to the team?'],
  ['en-GB', 'offer', 'Shall I show this to the team?', 'Shall I show this to the team?'],
  ['en-GB', 'dissent', 'A dissent', 'A dissent'],
  ['en-GB', 'victory', 'Which useful victory will you tell?', 'Which useful victory will you tell?'],
  ['en-GB', 'alliance', 'Your alliance', 'Your alliance'],
  ['en-GB', 'field', 'Your field window', 'Your field window'],
  ['en-GB', 'pause until Friday', 'A pause for you, or for the team?', 'A pause until Friday 27 November'],
  ['en-GB', 'help', 'What I can do', 'What I can do'],
  ['en-GB', 'hi', 'Hello, this is Alliance', 'Hello, this is Alliance'],
  ['en-GB', 'hello', 'Hello, this is Alliance', 'Hello, this is Alliance'],
  ['it-IT', 'riconoscimento', 'Il lavoro di chi vuoi riconoscere?', 'Il lavoro di chi vuoi riconoscere?'],
  ['it-IT', 'bisogno', 'La mostro al team?', 'La mostro al team?'],
  ['it-IT', 'offerta', 'La mostro al team?', 'La mostro al team?'],
  ['it-IT', 'dissenso', 'Un dissenso', 'Un dissenso'],
  ['it-IT', 'vittoria', 'Quale vittoria utile racconti?', 'Quale vittoria utile racconti?'],
  ['it-IT', 'alleanza', 'La vostra alleanza', 'La vostra alleanza'],
  ['it-IT', 'campo', 'La tua finestra sul campo', 'La tua finestra sul campo'],
  ['it-IT', 'pausa fino a venerdì', 'Una pausa per te o per il team?', 'Pausa fino a venerdì 27 novembre'],
  ['it-IT', 'aiuto', 'Che cosa so fare', 'Che cosa so fare'],
  ['it-IT', 'ciao', 'Ciao, qui Alliance', 'Ciao, qui Alliance'],
];

/** How people write a word to a bot. */
const spellings: readonly (readonly [how: string, spell: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['in capitals', (text) => text.toUpperCase()],
  ['with a capital', (text) => text.charAt(0).toUpperCase() + text.slice(1)],
  ['with a full stop', (text) => `${text}.`],
  ['with an exclamation mark', (text) => `${text}!`],
  ['with spaces around', (text) => `  ${text} \u00a0`],
  ['with a line below', (text) => `${text}\n`],
];

describe.each(commands)('in %s, "%s"', (locale, text, inChannel, inChat) => {
  test.each(spellings)('is understood in a channel, behind the mention, %s', async (_, spell) => {
    expect(titleOf(await answerTo(channelMessage(from(locale), spell(text))))).toBe(inChannel);
  });

  test.each(spellings)('is understood in one’s own chat, %s', async (_, spell) => {
    expect(titleOf(await answerTo(chatMessage(from(locale), spell(text))))).toBe(inChat);
  });

  test('is understood before the mention', async () => {
    const message = { ...fromTeam(from(locale)), type: 'message', text: `${text} <at>Alliance</at>` };
    expect(titleOf(await answerTo(message))).toBe(inChannel);
  });

  test('is understood in one’s own chat with a mention of the bot', async () => {
    expect(titleOf(await answerTo(chatMessage(from(locale), `<at>Alliance</at> ${text}`)))).toBe(inChat);
  });

  test('is understood by clients in the other language, and answered in theirs', async () => {
    const other = locale === 'en-GB' ? 'it-IT' : 'en-GB';
    const unknown = titleOf(await answerTo(chatMessage(from(other), 'una pizza margherita')));
    forget(rig);
    const card = await answerTo(chatMessage(from(other), text));
    expect(titleOf(card)).not.toBe(unknown);
    expect(card).toMatchObject({ lang: other.slice(0, 2) });
  });
});

describe('what the bot does not know', () => {
  const typed = ['order a pizza', '42', '🙂', 'a'.repeat(3000), '<script>alert(1)</script>', '/start', '{{x}}', 'null'];

  test.each(typed)('is answered with what it does know, and a way on: %s', async (text) => {
    for (const [message, locale] of [
      [channelMessage, 'en-GB'],
      [chatMessage, 'it-IT'],
    ] as const) {
      forget(rig);
      const card = await answerTo(message(from(locale), text));
      expect(titleOf(card)).toBe(locale === 'en-GB' ? 'I do not know that one yet' : 'Questo non lo conosco ancora');
      expect(linesOf(card).at(-1)).toMatch(/shout-out @name|riconoscimento @nome/);
      expect(buttonsOf(card).map(({ type }) => type)).toEqual(['Action.OpenUrl']);
    }
  });
});

describe('of a need or a victory', () => {
  test.each(['need!', 'Offer.', 'victory!'])('nothing is left of its punctuation: "%s"', async (text) => {
    const card = await answerTo(chatMessage(from('en-GB'), text));
    expect(JSON.stringify(card)).not.toMatch(/"value":"[.!]/);
  });

  test.each(['need a reviewer', 'offer an hour', 'victory'])(
    'it is said in the channel of a team that does not keep it where that is switched on: "%s"',
    async (text) => {
      const stored = (await rig.board.find(scope, 'settings', 'settings'))!;
      await rig.board.save(scope, { ...stored.value, value: { ...stored.value.value, practices: [] } }, stored.etag);
      const card = await answerTo(channelMessage(from('en-GB'), text));
      const changed = (await rig.board.find(scope, 'settings', 'settings'))!;
      await rig.board.save(scope, stored.value, changed.etag);
      expect(titleOf(card)).toBe('This is not switched on');
    },
  );
});
