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
import {
  ada,
  agreedVersion,
  bo,
  carla,
  everyone,
  friday,
  lineId,
  sampleObjection,
  sampleTeam,
  sampleVersion,
  stranger,
  teamId,
} from '../../support/sample-team.ts';
import { pairInForce } from '../../support/pair-states.ts';
import { invitedPair } from '../../support/sample-pair.ts';
import { cardProblems } from './card-schema.ts';
import { buttonsOf, linesOf, markdownOf } from './read-card.ts';
import { committedBy, links, samplePost, versionSaying } from './sample-post.ts';

// The package's own entry cannot be loaded by Node; its bundle can, but has no types.
const adaptiveCards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;

const render = makeRenderPost(links);
const renderDirect = makeRenderDirectPost(links);
const languages = ['en', 'it'] as const;

const inForce = agreedVersion(1);
const newer = sampleVersion(2);
const joiner = { personId: stranger, name: 'Dev Rao', role: 'member' } as const;
const withJoiner = [...samplePost().roster, joiner];
/** Bo objects to the first line. */
const objected = { positions: [sampleObjection] };

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
    ['proposal', render(samplePost([sampleVersion(1, { commitments: committedBy(bo) })], { team }))],
    [
      'proposal, to someone who has committed',
      render(samplePost([sampleVersion(1, { commitments: committedBy(bo) })], { team }), bo),
    ],
    ['proposal by someone who has left', render(samplePost([sampleVersion(1)], { team, roster: [] }))],
    ['proposal with an objection', render(samplePost(undefined, { team, ...objected }))],
    ['proposal, to whoever objects to it', render(samplePost(undefined, { team, ...objected }), bo)],
    ['agreement in force', render(samplePost([inForce], { team }))],
    ['agreement in force for some', render(samplePost([inForce], { team, roster: withJoiner }))],
    ...[true, false].map((isInForce): [string, CardJson] => [
      `for someone who has joined, ${isInForce ? 'in force' : 'proposed'}`,
      renderDirect({ kind: 'joiner', reader: { personId: bo, language }, team, isInForce }),
    ]),
    ['superseded proposal', render(samplePost([sampleVersion(1), newer], { team }))],
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
  test('shows who proposed which version, by when to answer, its first two lines, and how many have committed', () => {
    const card = render(samplePost([sampleVersion(1, { commitments: committedBy(carla, bo) })]));
    expect(linesOf(card)).toEqual([
      'A proposal for our alliance, version 1',
      'Proposed by Ada Okafor · Answer by Friday 27 November',
      'We are candid and kind.\nWe share the load. …',
      '2 of 3 have committed',
      'Committed: Bo Lindqvist and Carla Ferri',
    ]);
  });

  test('speaks the language of the team', () => {
    const post = samplePost([sampleVersion(1, { commitments: committedBy(bo) })], {
      team: sampleTeam({ language: 'it' }),
    });
    expect(linesOf(render(post))).toEqual([
      'Una proposta per la nostra alleanza, versione 1',
      'Proposta da Ada Okafor · Rispondi entro venerdì 27 novembre',
      'We are candid and kind.\nWe share the load. …',
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
    const card = render(samplePost([sampleVersion(1, { commitments: committedBy(bo) })]), bo);
    expect(linesOf(card)).toContain('You have committed.');
    expect(buttonsOf(card).map((button) => button.title)).toEqual(['Open']);
  });

  test('says that the agreement is in force, and then only opens it', () => {
    const card = render(samplePost([inForce]));
    expect(linesOf(card)).toContain('In force: this is our agreement.');
    expect(linesOf(card)[0]).toBe('Our alliance, version 1');
    expect(linesOf(card)).toContain('3 of 3 have committed');
    expect(linesOf(card)).toContain('Proposed by Ada Okafor');
    expect(buttonsOf(card).map((button) => button.title)).toEqual(['Open']);
  });

  test('says for how many it is in force once someone has joined, who can commit here', () => {
    const card = render(samplePost([inForce], { roster: withJoiner }));
    expect(linesOf(card)).toContain('In force for 3 of 4');
    expect(linesOf(card).join('')).not.toContain('have committed');
    expect(buttonsOf(card).map((button) => button.title)).toEqual(['I commit', 'Read and answer']);
    expect(buttonsOf(render(samplePost([inForce], { roster: withJoiner }), bo)).map(({ title }) => title)).toEqual([
      'Open',
    ]);
  });

  test('asks nobody to commit to what is in force for some while a newer version waits', () => {
    const card = render(samplePost([inForce, newer], { roster: withJoiner }));
    expect(linesOf(card)).toContain('In force for 3 of 4');
    expect(buttonsOf(card).map((button) => button.title)).toEqual(['Open']);
  });

  test('still says so while a newer version is only proposed', () => {
    expect(linesOf(render(samplePost([inForce, newer])))).toContain('In force: this is our agreement.');
  });

  test('says when a newer version has taken its place', () => {
    const card = render(samplePost([sampleVersion(1), newer]));
    expect(linesOf(card)).toContain('A newer version has taken its place.');
    expect(buttonsOf(card).map((button) => button.title)).toEqual(['Open']);
  });

  test.each([
    ['one', [sampleObjection], '0 of 3 have committed · 1 objection is open'],
    [
      'two',
      [sampleObjection, { ...sampleObjection, lineId: lineId(2), personId: carla }],
      '0 of 3 have committed · 2 objections are open',
    ],
  ])('counts the open objections, and tells nothing of what they say or whose they are: %s', (_, positions, line) => {
    const card = render(samplePost(undefined, { positions }));
    expect(linesOf(card)).toContain(line);
    const whole = JSON.stringify(card);
    for (const secret of ['Kind is not the same', 'Name what we mean', 'Lindqvist', 'Ferri'])
      expect(whole).not.toContain(secret);
  });

  test('counts no objection that was withdrawn, or of someone who has left', () => {
    const withdrawn = { ...sampleObjection, stance: { kind: 'live-with' } } as const;
    const others = samplePost().roster.filter(({ personId }) => personId !== bo);
    for (const given of [{ positions: [withdrawn] }, { ...objected, roster: others }])
      expect(linesOf(render(samplePost(undefined, given))).join('')).not.toContain('objection');
  });

  test('counts the objection of someone who has joined since beside what is in force', () => {
    const positions = [{ ...sampleObjection, personId: stranger }];
    const card = render(samplePost([inForce], { roster: withJoiner, positions }));
    expect(linesOf(card)).toContain('In force for 3 of 4');
    expect(linesOf(card)).toContain('1 objection is open');
  });

  test('tells whoever objects that this is what keeps them from committing, and opens it', () => {
    const card = render(samplePost(undefined, objected), bo);
    expect(linesOf(card)).toContain('Your objection is open. Withdraw it to commit.');
    expect(buttonsOf(card).map((button) => button.title)).toEqual(['Open']);
  });

  test('counts only those who are in the team now', () => {
    const roster = samplePost().roster.filter((member) => member.personId !== carla);
    const card = render(samplePost([sampleVersion(1, { commitments: committedBy(carla, bo) })], { roster }));
    expect(linesOf(card)).toContain('1 of 2 have committed');
    expect(linesOf(card)).toContain('Committed: Bo Lindqvist');
  });

  test('names four people and counts the others', () => {
    const roster = Array.from({ length: 6 }, (_, index) => ({
      ...samplePost().roster[0]!,
      personId: [ada, bo, carla, ...everyone][index]!,
      name: `Person ${index + 1}`,
    }));
    const card = render(samplePost([sampleVersion(1, { commitments: committedBy(...everyone) })], { roster }));
    expect(linesOf(card)).toContain('Committed: Person 1, Person 2, Person 3, Person 4, and 2 more');
  });
});

describe('the card about a later version', () => {
  const { lines } = sampleVersion(1);
  const secondWith = (changed: typeof lines) =>
    linesOf(render(samplePost([sampleVersion(1), sampleVersion(2, { lines: changed })], { version: 2 })))[2];
  const changing = (...changes: readonly (readonly [number, Partial<(typeof lines)[number]>])[]) =>
    lines.map((line) => ({ ...line, ...changes.find(([number]) => lineId(number) === line.id)?.[1] }));

  test('shows first what has changed since the version before', () => {
    expect(secondWith(changing([3, { text: 'We ask first.' }]))).toBe('We ask first.\nWe are candid and kind. …');
  });

  test('shows first what is new', () => {
    const added = { id: lineId(9), part: 'behaviour', text: 'We rest.', evidence: '' } as const;
    expect(secondWith([...lines, added])).toBe('We rest.\nWe are candid and kind. …');
  });

  test('takes a line for changed when we would know it by something else', () => {
    expect(secondWith(changing([2, { evidence: 'Nobody is alone.' }]))).toBe(
      'We share the load.\nWe are candid and kind. …',
    );
  });

  test('keeps the order of the parts among those that have changed', () => {
    const changed = changing([3, { text: 'We ask first.' }], [2, { text: 'We share.' }]);
    expect(secondWith(changed)).toBe('We share.\nWe ask first. …');
  });

  test('shows what is left when a line is gone', () => {
    expect(secondWith(lines.slice(1))).toBe('We share the load.\nWe say no early. …');
  });
});

describe('the card for someone who has joined', () => {
  const joinerCard = (isInForce: boolean, name = 'Field design', language: 'en' | 'it' = 'en') =>
    renderDirect({ kind: 'joiner', reader: { personId: bo, language }, team: sampleTeam({ name }), isInForce });

  test('says which team it is about, what to do, and opens it', () => {
    const card = joinerCard(true);
    expect(linesOf(card)[1]).toBe('You are new in Field design. It has an alliance: read it and commit.');
    const [open, ...others] = buttonsOf(card);
    expect(others).toEqual([]);
    expect(new URL(open!.url!).searchParams.get('context')).toContain('19:alliance@thread.tacv2');
  });

  test('does not say that something is agreed that is only proposed', () => {
    expect(linesOf(joinerCard(false))[1]).toBe(
      'You are new in Field design. It is deciding on an alliance: read it and commit.',
    );
  });

  test('speaks the language of the one who reads it, not of the team', () => {
    expect(linesOf(joinerCard(true, 'Field design', 'it'))[1]).toBe(
      'Da poco fai parte di Field design. Il team ha un’alleanza: leggila e impegnati.',
    );
  });

  test('shows the name of the team as it is written, never read as markup', () => {
    const card = joinerCard(true, '**Field** [design](https://evil.example)');
    expect(linesOf(card)[1]).toContain('**Field** [design](https://evil.example)');
    expect(markdownOf(card).join('')).not.toContain('evil');
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
    expect(linesOf(card)).toContain(`Proposed by ${text} · Answer by Friday 27 November`);
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
