import { describe, expect, test } from '@jest/globals';
import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';
import { pairParts } from '#domain/alliance/pair/pair-agreement.ts';
import type { Standing } from '#domain/alliance/pair/pair-alliance.ts';
import { teamParts } from '#domain/alliance/team/agreement.ts';
import { teamPrompts } from '#domain/alliance/team/team-prompts.ts';
import { frequencies, preferencesAtFirst, shoutOutDefaults } from '#domain/people/preferences.ts';
import { ownNouns } from '#domain/privacy/own-thing.ts';
import type { OwnThing } from '#domain/privacy/own-thing.ts';
import type { OwnCode, OwnMessage, OwnValue } from '#domain/privacy/own-value.ts';
import type { Week } from '#domain/shared/week.ts';
import { recipientChoices } from '#domain/shout-out/shout-out.ts';
import { practices } from '#domain/week/practice.ts';
import { languages } from '#messages/words.ts';
import type { Language } from '#messages/words.ts';
import { ownDataDocument } from '#server/documents/own-data-document.ts';
import { sampleCalendarSettings } from '../../support/sample-calendar-settings.ts';
import { ada, bo, friday, teamId, tenantId } from '../../support/sample-team.ts';
import { selfScope } from '../../support/scopes.ts';

/** What the page says of one thing. */
const linesOf = (thing: OwnThing, language: Language = 'en', zone = 'UTC'): readonly string[] => {
  const { blocks } = ownDataDocument(
    {
      at: friday,
      self: selfScope(tenantId(1), ada),
      things: [thing],
      teams: new Map([[teamId(1), 'Field design']]),
      names: new Map([[bo, 'Bo Lindqvist']]),
    },
    language,
    zone,
  );
  const list = blocks.find((block) => block.kind === 'list');
  if (list?.kind !== 'list') throw new Error('the page says nothing of it');
  return list.items.flatMap(({ text, detail }) => [text, ...(detail?.split('\n') ?? [])]);
};

/** What it says of one value, without the name of the field. */
const said = (value: OwnValue, language: Language = 'en'): string =>
  linesOf({ noun: 'agreement-line', fields: { text: value } }, language)
    .join('\n')
    .replace(/^\w+: /, '');

/** All that a union names: one that is added to it does not compile without it. */
const all = <Code extends string>(codes: Readonly<Record<Code, true>>): readonly Code[] => Object.keys(codes) as Code[];

type CodeOf<Kind extends OwnCode['kind']> = Extract<OwnCode, { kind: Kind }>['code'];

const everyCode: { readonly [Kind in OwnCode['kind']]: readonly CodeOf<Kind>[] } = {
  'team-part': teamParts,
  'pair-part': pairParts,
  stance: all<CodeOf<'stance'>>({ support: true, 'live-with': true, object: true }),
  choice: recipientChoices,
  promise: all<CodeOf<'promise'>>({ open: true, 'to-fix': true, kept: true, 'let-go': true, 'handed-back': true }),
  'field-note': all<CodeOf<'field-note'>>({ held: true, skipped: true }),
  voice: all<CodeOf<'voice'>>({ turn: true, later: true, owed: true, swap: true }),
  practice: practices,
  language: languages,
  question: [...teamPrompts.map(({ id }) => id), ...oneToOnePrompts],
};

const everyMessage = all<OwnMessage>({
  settings: true,
  'first-steps': true,
  voices: true,
  'shout-out': true,
  need: true,
  offer: true,
  promise: true,
  dissent: true,
  victory: true,
  'field-window': true,
  'field-note': true,
  'team-field-window': true,
  challenge: true,
  'personal-dissent': true,
  invitation: true,
  alliance: true,
  joining: true,
});

describe('the page of one’s data', () => {
  const codes = Object.entries(everyCode).flatMap(([kind, of]) =>
    // Each code stands under the kind that it is of.
    of.map((code) => ({ kind, code }) as OwnCode),
  );
  test.each(codes)('has words for $kind $code in every language', (value) => {
    const [en, it] = [said(value, 'en'), said(value, 'it')];
    // As the screens say it: with a capital, and never the code itself.
    expect(en).toMatch(/^\p{Lu}/u);
    expect(it).toMatch(/^\p{Lu}/u);
    expect([en, it]).not.toContain(value.code);
  });

  test.each(everyMessage)('has words for a message about %s', (about) => {
    for (const language of languages) {
      const words = said({ kind: 'message', about, code: 'your-turn' }, language);
      expect(words).toMatch(/^\p{Lu}/u);
      expect(words).not.toContain('your-turn');
    }
  });

  test.each([
    [{ kind: 'team-part', code: 'conflict-steps' }, 'When we clash, step by step'],
    [{ kind: 'pair-part', code: 'stuck' }, 'Signals of being stuck'],
    [{ kind: 'stance', code: 'live-with' }, 'Can live with it'],
    [{ kind: 'choice', code: 'keep-private' }, 'Keep it between us'],
    [{ kind: 'promise', code: 'handed-back' }, 'Handed back'],
    [{ kind: 'practice', code: 'needs-and-offers' }, 'Needs and offers'],
    [{ kind: 'question', code: 'one.praise' }, 'How do you like good work to be noticed?'],
    [{ kind: 'question', code: 'team.accountable' }, 'What does each of us answer for?'],
  ] as const)('says of %j what the screens say', (value, words) => {
    expect(said(value)).toBe(words);
  });

  test.each([
    [{ kind: 'invited', by: bo, why: '', at: friday, putOffAt: undefined }, 'Invited on 20 November 2026'],
    [{ kind: 'declined', by: ada, at: friday, invitation: undefined }, 'You said no, thank you'],
    [{ kind: 'active', since: friday }, 'Since 20 November 2026'],
    [
      { kind: 'paused', since: friday, by: bo, until: '2027-01-11' },
      'Paused until 11 January 2027; it goes on by itself',
    ],
    [{ kind: 'left', by: bo, at: friday }, 'Bo Lindqvist has left this alliance'],
  ] satisfies readonly (readonly [Standing, string])[])('tells how two stand: %j', (standing, words) => {
    expect(said({ kind: 'standing', standing })).toBe(words);
  });

  test('shows no id of a question that the pair added, and its words where they are there', () => {
    expect(said({ kind: 'own-question', id: 'own.1', text: 'What do we drop?' })).toBe('What do we drop?');
    expect(said({ kind: 'own-question', id: 'own.1', text: undefined })).toBe('one that is not asked any more');
    expect(linesOf({ noun: 'own-prompt', fields: { prompt: { kind: 'id', id: 'own.1' }, text: 'Why?' } })).toEqual([
      'Text: Why?',
    ]);
  });

  test('says marks in words, each with its line', () => {
    expect(said({ kind: 'mark', mark: 1, line: 'Too little.' })).toBe('Not at all (1 of 5)\nToo little.');
    expect(said({ kind: 'marks', marks: [2, 5] }, 'it').split('\n')).toEqual([
      expect.stringContaining('2 su 5'),
      expect.stringContaining('5 su 5'),
    ]);
  });

  test('says times on the reader’s clock, days and weeks as people write them', () => {
    const time = { kind: 'time', from: friday, to: friday + 90 * 60_000 } as const;
    expect(linesOf({ noun: 'focus-time', at: friday, fields: { time } }, 'en', 'America/New_York')).toEqual([
      'Time: 20 November 2026, 04:00–05:30',
    ]);
    const late = { ...time, to: friday + 24 * 3_600_000 };
    expect(linesOf({ noun: 'focus-time', fields: { time: late } }, 'it')).toEqual([
      'Orario: 20 novembre 2026, 09:00–21 novembre 2026, 09:00',
    ]);
    const need: OwnThing = { noun: 'need', at: friday, day: '2026-11-27', week: '2026-W47' as Week, fields: {} };
    const [written, until, week] = linesOf(need);
    expect([written, until]).toEqual(['Written: 20 November 2026, 09:00', 'Until: 27 November 2026']);
    expect(week).toMatch(/^Week: 16\s?–\s?20 November 2026$/u);
    expect(said({ kind: 'weekly', weekday: 2, minute: 600, minutes: 30 })).toBe('Wednesday at 10:00, 30 minutes');
    const step = { kind: 'answers', answers: [{ text: 'Ask the site.', by: '2026-12-01' }] } as const;
    expect(said(step)).toBe('Ask the site. (by 1 December 2026)');
  });

  test.each(frequencies)('says how often the bot writes: %s', (frequency) => {
    const [line = ''] = linesOf(preferences({ frequency }));
    expect(line).toMatch(/^Alliance writes to me: [A-Z]/);
  });

  test.each(shoutOutDefaults)('says what becomes of recognitions: %s', (shoutOuts) => {
    expect(linesOf(preferences({ shoutOuts }))).toContainEqual(
      expect.stringMatching(/^When someone recognises what I did: [A-Z]/),
    );
  });

  test('says what else someone has set for themselves as their page does', () => {
    const set = preferences({
      zone: 'America/Argentina/Buenos_Aires',
      quietHours: undefined,
      outOfOfficeUntil: '2026-12-01',
      pausedUntil: '2026-12-24',
      sharesFocus: true,
      revision: 12,
    });
    expect(linesOf(set)).toEqual([
      'Alliance writes to me: When something comes up',
      'Quiet hours: no',
      'Your time zone: America/Argentina/Buenos Aires',
      'Out of office until: 1 December 2026',
      'No messages until: 24 December 2026',
      'When someone recognises what I did: Ask me each time',
      'Share when my focus blocks are: yes',
    ]);
  });

  test('says how a calendar is planned in hours and words', () => {
    const hours = [[], [{ start: 540, end: 720 }], [], [], [], [], []];
    const settings = { ...sampleCalendarSettings, hours, lunch: [], freeze: 0 };
    const lines = linesOf({ noun: 'calendar-settings', fields: { settings: { kind: 'calendar', settings } } });
    expect(lines).toEqual(expect.arrayContaining(['Working hours: Monday 09:00–12:00', 'Lunch: no']));
    expect(lines).toContain('The plan · Nothing of ours is added or moved within the next: No such time');
  });

  test('of a team that is not there any more shows no id', () => {
    expect(linesOf({ noun: 'facilitator', teamId: teamId(9), fields: {} })).toEqual([
      'Team: one that is not there any more',
    ]);
  });

  test('of a chat says when it was, and not by which ids it is reached', () => {
    const chat = {
      tenantId: tenantId(1),
      personId: ada,
      conversationId: 'a:1',
      serviceUrl: 'https://smba.example/',
      botId: '28:bot',
      greetedAt: friday,
      stoppedAt: friday + 60_000,
      toldAt: friday + 120_000,
    };
    expect(linesOf({ noun: 'chat', fields: { conversation: { kind: 'chat', chat } } })).toEqual([
      'Greeted: 20 November 2026, 09:00',
      'No messages since: 20 November 2026, 09:01',
      'Last word from Teams: 20 November 2026, 09:02',
    ]);
  });

  test.each(ownNouns)('calls %s by a name in every language', (noun) => {
    for (const language of languages) {
      const [line] = linesOf({ noun, fields: {} }, language);
      expect(line).toMatch(/^\p{Lu}/u);
      expect(line).not.toBe(noun);
    }
  });
});

const preferences = (given: Partial<typeof preferencesAtFirst>): OwnThing => ({
  noun: 'preferences',
  fields: { settings: { kind: 'preferences', preferences: { ...preferencesAtFirst, ...given } } },
});
