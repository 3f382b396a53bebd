import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import type * as AdaptiveCards from 'adaptivecards';
import type { Standing } from '#domain/alliance/pair/pair-alliance.ts';
import type { CardJson } from '#ports/chat.ts';
import type { PairNews } from '#ports/send-queue.ts';
import { voiceIn } from '#surfaces/bot/bot-voice.ts';
import { helpCard } from '#surfaces/bot/cards/help-card.ts';
import { personalWelcomeCard } from '#surfaces/bot/cards/personal-welcome-card.ts';
import { makeRenderDirectPost } from '#surfaces/bot/render-direct-post.ts';
import { makeRenderPost } from '#surfaces/bot/render-post.ts';
import { ada, bo, carla, everyone, friday, sampleTeam, teamId } from '../../support/sample-team.ts';
import { pairInForce } from '../../support/pair-states.ts';
import { invitedPair } from '../../support/sample-pair.ts';
import { cardProblems } from './card-schema.ts';
import { buttonsOf, linesOf, markdownOf } from './read-card.ts';
import { committedBy, links, samplePost, sampleVersion, versionSaying } from './sample-post.ts';

// The package's own entry cannot be loaded by Node; its bundle can, but has no types.
const adaptiveCards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;

const render = makeRenderPost(links);
const renderDirect = makeRenderDirectPost(links);
const languages = ['en', 'it'] as const;

const inForce = sampleVersion({ commitments: committedBy(...everyone), inForceSince: friday });
const newer = sampleVersion({ number: 2 });

const standings: readonly (readonly [string, Standing])[] = [
  ['open', { kind: 'invited', by: ada, why: 'word '.repeat(100), at: friday, putOffAt: undefined }],
  ['put off', { kind: 'invited', by: ada, why: 'word '.repeat(100), at: friday, putOffAt: friday }],
  ['accepted', { kind: 'active', since: friday }],
  ['declined', { kind: 'declined', by: bo, at: friday, invitation: undefined }],
  ['over', { kind: 'left', by: ada, at: friday }],
];

const news = [
  { kind: 'accepted', at: friday },
  { kind: 'openness-revealed', at: friday },
  { kind: 'committed', version: 1, at: friday },
  { kind: 'left', at: friday },
] as const satisfies readonly PairNews[];

/** Every card that the bot can send, in one language. */
const allCards = (language: 'en' | 'it'): readonly [string, CardJson][] => {
  const team = sampleTeam({ language });
  const voice = voiceIn(language);
  return [
    ['welcome', render({ kind: 'welcome', team })],
    ['proposal', render(samplePost([sampleVersion({ commitments: committedBy(bo) })], { team }))],
    [
      'proposal, to someone who has committed',
      render(samplePost([sampleVersion({ commitments: committedBy(bo) })], { team }), bo),
    ],
    ['proposal by someone who has left', render(samplePost([sampleVersion()], { team, roster: [] }))],
    ['agreement in force', render(samplePost([inForce], { team }))],
    ['superseded proposal', render(samplePost([sampleVersion(), newer], { team }))],
    ['greeting', helpCard({ occasion: 'chat', place: 'chat', openUrl: undefined }, voice)],
    ['help', helpCard({ occasion: 'help', place: 'team', openUrl: 'https://teams.example/l/entity' }, voice)],
    ['help in a chat', helpCard({ occasion: 'help', place: 'chat', openUrl: undefined }, voice)],
    ['welcome in a chat', personalWelcomeCard({ openUrl: 'https://teams.example/l/entity' }, voice)],
    ...standings.map(([name, standing]): [string, CardJson] => [
      `invitation, ${name}`,
      renderDirect({ kind: 'invitation', reader: { personId: bo, language }, alliance: invitedPair({ standing }) }),
    ]),
    ['invitation, taken back', renderDirect({ kind: 'retracted-invitation', reader: { personId: bo, language } })],
    ...news.map((one): [string, CardJson] => [
      `news, ${one.kind}`,
      renderDirect({ kind: 'news', reader: { personId: bo, language }, alliance: pairInForce(), news: one }),
    ]),
    [
      'news of a first commitment',
      renderDirect({ kind: 'news', reader: { personId: bo, language }, alliance: invitedPair(), news: news[2] }),
    ],
    ['unknown words', helpCard({ occasion: 'other', place: 'team', openUrl: undefined }, voice)],
  ];
};

const cards = languages.flatMap((language) =>
  allCards(language).map(([name, card]) => ({ name: `${name}, ${language}`, language, card })),
);

describe('every card', () => {
  test.each(cards)('is an Adaptive Card 1.5 of at most six elements: $name', ({ card }) => {
    expect(cardProblems(card)).toEqual([]);
  });

  test.each(cards)("is taken by Microsoft's own parser without a remark: $name", ({ card }) => {
    const context = new adaptiveCards.SerializationContext(adaptiveCards.Versions.v1_5);
    const parsed = new adaptiveCards.AdaptiveCard();
    // Its check of `lang` keeps state from card to card and refuses every second one, whatever it says.
    parsed.parse(Object.fromEntries(Object.entries(card).filter(([name]) => name !== 'lang')), context);
    expect(context.eventCount).toBe(0);
    expect(parsed.validateProperties().validationEvents).toEqual([]);
  });

  test.each(cards)('says which language it speaks: $name', ({ card, language }) => {
    expect(card).toMatchObject({ lang: language });
  });

  test.each(cards)('is short, with a third more for Italian: $name', ({ card, language }) => {
    expect(linesOf(card).join('').length).toBeLessThanOrEqual(language === 'en' ? 240 : 320);
  });
});

test('a card with a field that 1.5 does not know would be noticed', () => {
  expect(cardProblems({ ...render({ kind: 'welcome', team: sampleTeam() }), shadow: true })).not.toEqual([]);
});

describe('the card about a proposal', () => {
  test('shows who proposed which version, its first two lines, and how many have committed', () => {
    const card = render(samplePost([sampleVersion({ commitments: committedBy(carla, bo) })]));
    expect(linesOf(card)).toEqual([
      'A proposal for our alliance, version 1',
      'Proposed by Ada Okafor',
      'We are candid and kind.\nWe laugh. …',
      '2 of 3 have committed',
      'Committed: Bo Lindqvist and Carla Ferri',
    ]);
  });

  test('speaks the language of the team', () => {
    const post = samplePost([sampleVersion({ commitments: committedBy(bo) })], {
      team: sampleTeam({ language: 'it' }),
    });
    expect(linesOf(render(post))).toEqual([
      'Una proposta per la nostra alleanza, versione 1',
      'Proposta da Ada Okafor',
      'We are candid and kind.\nWe laugh. …',
      'Impegni presi: 1 su 3',
      'Impegno preso da: Bo Lindqvist',
    ]);
  });

  test('lets everyone commit, also on clients that know no Action.Execute, and opens the alliance', () => {
    const [commit, open, ...others] = buttonsOf(render(samplePost()));
    const payload = { schema: 1, action: 'commit-agreement', teamId: teamId(1), version: 1 };
    expect(commit).toMatchObject({
      type: 'Action.Execute',
      title: 'I commit',
      data: payload,
      fallback: { type: 'Action.Submit', data: payload },
    });
    expect(open).toMatchObject({ type: 'Action.OpenUrl', title: 'Read and answer' });
    expect(new URL(open!.url!).pathname).toBe(`/l/entity/${links.appId}/alliance-team`);
    expect(new URL(open!.url!).searchParams.get('context')).toContain('19:alliance@thread.tacv2');
    expect(others).toEqual([]);
  });

  test('shows the result in place of the button to the one who has committed', () => {
    const card = render(samplePost([sampleVersion({ commitments: committedBy(bo) })]), bo);
    expect(linesOf(card)).toContain('You have committed.');
    expect(buttonsOf(card).map((button) => button.title)).toEqual(['Open']);
  });

  test('says that the agreement is in force, and then only opens it', () => {
    const card = render(samplePost([inForce]));
    expect(linesOf(card)).toContain('In force: this is our agreement.');
    expect(linesOf(card)[0]).toBe('Our alliance, version 1');
    expect(linesOf(card)).toContain('3 of 3 have committed');
    expect(buttonsOf(card).map((button) => button.title)).toEqual(['Open']);
  });

  test('still says so while a newer version is only proposed', () => {
    expect(linesOf(render(samplePost([inForce, newer])))).toContain('In force: this is our agreement.');
  });

  test('says when a newer version has taken its place', () => {
    const card = render(samplePost([sampleVersion(), newer]));
    expect(linesOf(card)).toContain('A newer version has taken its place.');
    expect(buttonsOf(card).map((button) => button.title)).toEqual(['Open']);
  });

  test('counts only those who are in the team now', () => {
    const roster = samplePost().roster.filter((member) => member.personId !== carla);
    const card = render(samplePost([sampleVersion({ commitments: committedBy(carla, bo) })], { roster }));
    expect(linesOf(card)).toContain('1 of 2 have committed');
    expect(linesOf(card)).toContain('Committed: Bo Lindqvist');
  });

  test('names four people and counts the others', () => {
    const roster = Array.from({ length: 6 }, (_, index) => ({
      ...samplePost().roster[0]!,
      personId: [ada, bo, carla, ...everyone][index]!,
      name: `Person ${index + 1}`,
    }));
    const card = render(samplePost([sampleVersion({ commitments: committedBy(...everyone) })], { roster }));
    expect(linesOf(card)).toContain('Committed: Person 1, Person 2, Person 3, Person 4, and 2 more');
  });
});

describe('the card about a later version', () => {
  const { sections } = sampleVersion();
  const first = sampleVersion({ sections: { ...sections, 'co-responsibility': { text: 'We share.', evidence: '' } } });
  const secondWith = (changes: Partial<typeof sections>) =>
    linesOf(
      render(
        samplePost([first, sampleVersion({ number: 2, sections: { ...first.sections, ...changes } })], { version: 2 }),
      ),
    );

  test('shows first what has changed since the version before', () => {
    expect(secondWith({ behaviour: { text: 'We ask first.', evidence: '' } })).toContain(
      'We ask first.\nWe are candid and kind. …',
    );
  });

  test('keeps the order of the sections among those that have changed', () => {
    const changes = {
      behaviour: { text: 'We ask first.', evidence: '' },
      'co-responsibility': { text: 'We share.', evidence: 'Nobody is alone.' },
    };
    expect(secondWith(changes)).toContain('We share.\nWe ask first. …');
  });

  test('shows what is left when a section has been emptied', () => {
    expect(secondWith({ 'co-responsibility': { text: '', evidence: '' } })).toContain(
      'We are candid and kind.\nWe laugh. …',
    );
  });
});

describe('what people wrote', () => {
  const texts = [
    ['Markdown', '**bold** [link](https://evil.example) # heading'],
    ['HTML', '<script>alert(1)</script><at>everyone</at>'],
    ['a template', '${1+1} {{DATE(2017-02-14T06:00:00Z,SHORT)}}'],
    ['right to left', '\u202eevil\u202c שלום'],
    ['emoji and zero-width', '👩‍👩‍👧 a\u200bb'],
    ['ICU syntax', "{name} '{' # }"],
  ] as const;

  test.each(texts)('is shown as it was written, never read as markup: %s', (_, text) => {
    const roster = samplePost().roster.map((member) => ({ ...member, name: text }));
    const card = render(samplePost([{ ...versionSaying(text), commitments: committedBy(bo) }], { roster }));
    expect(cardProblems(card)).toEqual([]);
    expect(linesOf(card)).toContain(text);
    expect(linesOf(card)).toContain(`Proposed by ${text}`);
    expect(markdownOf(card).join('')).not.toContain(text);
    expect((card as { readonly fallbackText: string }).fallbackText).not.toContain(text);
  });

  test('is cut between words', () => {
    const card = render(samplePost([versionSaying(`${'Say it early '.repeat(8)}and unmistakably, always.`)]));
    expect(linesOf(card)[2]).toBe(`${'Say it early '.repeat(8)}and…`);
  });

  test('keeps a last word that just fits', () => {
    const fitting = `${'a '.repeat(50)}ninechars`;
    expect(linesOf(render(samplePost([versionSaying(`${fitting} more`)])))[2]).toBe(`${fitting}…`);
  });

  test.each(texts)('is shown as it was written in an invitation and in news: %s', (_, text) => {
    const reader = { personId: bo, language: 'en' } as const;
    const standing: Standing = { kind: 'invited', by: ada, why: text, at: friday, putOffAt: undefined };
    const alliance = invitedPair({ standing, names: [text, 'Bo Lindqvist'] });
    const invitation = renderDirect({ kind: 'invitation', reader, alliance });
    const told = renderDirect({ kind: 'news', reader, alliance, news: news[3] });
    expect(linesOf(invitation)).toContain(text);
    expect([...markdownOf(invitation), ...markdownOf(told)].join('')).not.toContain(text);
    expect(linesOf(told).join('')).toContain(`${text} has left.`);
  });

  test('is cut between characters, never inside one, and the card stays under 25 KB', () => {
    const family = '👩‍👩‍👧‍👦';
    const roster = samplePost().roster.map((member) => ({ ...member, name: 'N'.repeat(256) }));
    const card = render(samplePost([versionSaying(family.repeat(350))], { roster }));
    expect(linesOf(card)[2]).toBe(`${family.repeat(109)}…`);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25 * 1024);
  });
});
