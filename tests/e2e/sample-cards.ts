import type { DissentStep } from '#domain/dissent/dissent.ts';
import { rituals } from '#domain/ritual/ritual.ts';
import { voicesAtFirst, withVoices } from '#domain/shout-out/voices.ts';
import { voicesEntry } from '#domain/shout-out/voices-entry.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { Language } from '#messages/words.ts';
import type { CardJson } from '#ports/chat.ts';
import { voiceIn } from '#surfaces/bot/bot-voice.ts';
import { challengeCard } from '#surfaces/bot/cards/challenge-card.ts';
import { dissentCard, dissentNewsCard } from '#surfaces/bot/cards/dissent-card.ts';
import { alreadyNotedCard, fieldForm, notedCard } from '#surfaces/bot/cards/field-window-card.ts';
import { helpCard } from '#surfaces/bot/cards/help-card.ts';
import { personalWelcomeCard } from '#surfaces/bot/cards/personal-welcome-card.ts';
import * as reciprocity from '#surfaces/bot/cards/reciprocity-cards.ts';
import { addForm, readForm, takeForm } from '#surfaces/bot/cards/reciprocity-forms.ts';
import * as shoutOuts from '#surfaces/bot/cards/shout-out-cards.ts';
import { shoutOutForm } from '#surfaces/bot/cards/shout-out-form.ts';
import { startVictoryCard, toldCard, victoryCard } from '#surfaces/bot/cards/victory-card.ts';
import { victoryForm } from '#surfaces/bot/cards/victory-form.ts';
import { dissentVoice } from '#surfaces/bot/dissent-voice.ts';
import { fieldWindowVoice } from '#surfaces/bot/field-window-voice.ts';
import { reciprocityVoice } from '#surfaces/bot/reciprocity-voice.ts';
import { makeRenderDirectPost } from '#surfaces/bot/render-direct-post.ts';
import { makeRenderBoard } from '#surfaces/bot/render-item.ts';
import { makeRenderPost } from '#surfaces/bot/render-post.ts';
import { shoutOutVoice } from '#surfaces/bot/shout-out-voice.ts';
import { victoryVoice } from '#surfaces/bot/victory-voice.ts';
import { pairInForce } from '../support/pair-states.ts';
import { itemId, needEntry, promiseEntry, thisWeek, victoryEntry } from '../support/sample-board.ts';
import { sampleDissent } from '../support/sample-dissent.ts';
import { invitedPair } from '../support/sample-pair.ts';
import {
  ada,
  agreedVersion,
  bo,
  carla,
  friday,
  members,
  sampleTeam,
  sampleVersion,
  teamId,
} from '../support/sample-team.ts';
import { committedBy, links, samplePost } from '../surfaces/bot/sample-post.ts';

export type NamedCard = readonly [name: string, card: CardJson];

const openUrl = 'https://teams.example/l/entity';
const day = '2026-11-24';
const plan = 'Kenji reads the pilot plan with me by Thursday';
const team = { title: 'Field design', value: teamId(1) };
const texts = {
  problem: 'Invoices waited for a signature',
  action: 'One of us signs each morning',
  result: 'From seven days to one',
  repeat: 'A quarter of an hour at nine',
};

/** Every kind of card that the bot sends, with what a team might write on it. */
export const sampleCards = (language: Language): readonly NamedCard[] => [
  ...allianceCards(language),
  ...ritualCards(language),
  ...reciprocityCards(language),
  ...shoutOutCards(language),
  ...dissentCards(language),
  ...victoryCards(language),
  ...fieldCards(language),
  ['four-weeks', fourWeeksCard(language)],
];

const allianceCards = (language: Language): readonly NamedCard[] => {
  const voice = voiceIn(language);
  const inTeam = { team: sampleTeam({ language }) };
  const render = makeRenderPost(links);
  const direct = makeRenderDirectPost(links);
  const reader = { personId: bo, language };
  return [
    ['welcome', render({ kind: 'welcome', ...inTeam })],
    ['welcome-personal', personalWelcomeCard({ openUrl }, voice)],
    ['greeting', helpCard({ occasion: 'chat', place: 'chat', openUrl }, voice)],
    ['help', helpCard({ occasion: 'help', place: 'team', openUrl }, voice)],
    ['unknown-words', helpCard({ occasion: 'other', place: 'team', openUrl }, voice)],
    ['proposal', render(samplePost([sampleVersion(1, { commitments: committedBy(bo) })], inTeam))],
    ['proposal-committed', render(samplePost([sampleVersion(1, { commitments: committedBy(bo) })], inTeam), bo)],
    ['agreement-in-force', render(samplePost([agreedVersion(1)], inTeam))],
    ['joiner', direct({ kind: 'joiner', reader, ...inTeam, isInForce: true })],
    ['invitation', direct({ kind: 'invitation', reader, alliance: invitedPair() })],
    ['invitation-taken-back', direct({ kind: 'retracted-invitation', reader })],
    ['pair-news', direct({ kind: 'news', reader, alliance: pairInForce(), news: { kind: 'accepted', at: friday } })],
  ];
};

const ritualCards = (language: Language): readonly NamedCard[] => {
  const turns = [ada, carla].map((personId) => ({ personId, round: 1 }));
  const entries = [
    needEntry(1, { text: plan }),
    promiseEntry(2, { text: plan }),
    voicesEntry(withVoices(voicesAtFirst, thisWeek, turns)),
  ];
  const settings = settingsAtFirst('UTC', language);
  const reading = { team: sampleTeam(), roster: members, settings, today: '2026-11-20', week: thisWeek, entries };
  const render = makeRenderBoard(links);
  const drawn = (name: string, wanted: (typeof rituals)[number][]): readonly NamedCard[] => {
    const card = render.ritual({ ...reading, rituals: wanted });
    return card === undefined ? [] : [[name, card]];
  };
  return [
    ...drawn('week-needs', ['needs']),
    ...drawn('week-shout-outs', ['shout-outs']),
    ...drawn('week-promises', ['promises']),
    ...drawn('week-shared', [...rituals]),
  ];
};

const reciprocityCards = (language: Language): readonly NamedCard[] => {
  const voice = reciprocityVoice(language);
  const choices = [{ title: plan, value: `need:${itemId(1)}` }];
  const form = { teamId: teamId(1), today: '2026-11-20', openUrl, remark: undefined, choices };
  const add = { id: itemId(1), noun: undefined, text: '', openUrl, of: undefined, remark: undefined, teams: [team] };
  const promise = { name: 'Bo Lindqvist', day, text: plan };
  return [
    ['need-add', addForm(add, voice)],
    ['need-draft', addForm({ ...add, noun: 'need', text: plan, of: bo }, voice)],
    ['need-added', reciprocity.addedCard(plan, undefined, openUrl, voice)],
    ['need-take', takeForm(form, voice)],
    ['need-taken', reciprocity.takenCard('need', promise, openUrl, voice)],
    ['need-taken-news', reciprocity.takenNewsCard('need', promise, openUrl, voice)],
    [
      'promise-handed-back',
      reciprocity.handedBackCard({ name: 'Bo Lindqvist', text: plan, word: 'I am away' }, openUrl, voice),
    ],
    ['promise-read', readForm(form, voice)],
    ['promise-kept', reciprocity.readAgainCard('kept', promise, openUrl, voice)],
    ['promise-to-fix', reciprocity.readAgainCard('to-fix', promise, openUrl, voice)],
  ];
};

const shoutOutCards = (language: Language): readonly NamedCard[] => {
  const voice = shoutOutVoice(language);
  const given = { teamId: teamId(1), id: itemId(1), from: 'Ada Okafor', gesture: 'You wrote the handover', openUrl };
  const colleagues = [
    { personId: bo, name: 'Bo Lindqvist' },
    { personId: carla, name: 'Carla Ferri' },
  ];
  const blank = { gesture: '', impact: '', learning: '', isIncomplete: false, to: [bo] };
  const start = { teamId: teamId(1), teamName: undefined, to: undefined };
  const swap = { teamId: teamId(1), week: thisWeek, from: ada, name: 'Ada Okafor', openUrl };
  return [
    ['shout-out-start', shoutOuts.startCard([start], openUrl, voice)],
    ['shout-out-form', shoutOutForm({ teamId: teamId(1), id: itemId(1), colleagues, openUrl, ...blank }, voice)],
    ['shout-out-given', shoutOuts.givenCard(['Bo Lindqvist'], openUrl, voice)],
    ['shout-out-for-you', shoutOuts.shoutOutCard({ ...given, choice: undefined }, voice)],
    ['shout-out-chosen', shoutOuts.shoutOutCard({ ...given, choice: 'post' }, voice)],
    ['shout-out-turn', shoutOuts.turnCard(teamId(1), openUrl, voice)],
    ['shout-out-swap', shoutOuts.swapCard(swap, voice)],
    ['shout-out-swapped', shoutOuts.swapEndCard(true, 'Bo Lindqvist', openUrl, voice)],
    ['shout-out-swap-answered', shoutOuts.swapAnsweredCard(true, 'Ada Okafor', openUrl, voice)],
  ];
};

const dissentCards = (language: Language): readonly NamedCard[] => {
  const voice = dissentVoice(language);
  const view = { teamId: teamId(1), author: 'Ada Okafor', openUrl };
  const thanks: DissentStep = { kind: 'thanks', by: bo, at: friday, on: '2026-11-20' };
  return [
    ['dissent', dissentCard({ ...view, dissent: sampleDissent(), thanker: undefined }, voice)],
    ['dissent-thanked', dissentCard({ ...view, dissent: sampleDissent({ steps: [thanks] }), thanker: 'Bo' }, voice)],
    [
      'dissent-turn',
      dissentNewsCard({ title: voice.words('turn.clarification'), lines: [sampleDissent().fact], openUrl }, voice),
    ],
  ];
};

const victoryCards = (language: Language): readonly NamedCard[] => {
  const voice = victoryVoice(language);
  const victory = victoryEntry(1, texts).value;
  const form = { ...texts, id: itemId(1), teams: [team], openUrl, isIncomplete: false };
  return [
    ['victory', victoryCard({ teamId: teamId(1), victory, author: 'Ada Okafor', openUrl }, voice)],
    ['victory-start', startVictoryCard(teamId(1), openUrl, voice)],
    ['victory-form', victoryForm(form, voice)],
    ['victory-told', toldCard({ teamId: teamId(1), victory, measure: undefined, openUrl }, voice)],
  ];
};

const fieldCards = (language: Language): readonly NamedCard[] => {
  const voice = fieldWindowVoice(language);
  const line = voice.words('begins.today');
  const obstacle = 'The key to the store room now hangs at the desk';
  return [
    ['field-window', fieldForm({ teamId: teamId(1), day, line, typed: undefined, openUrl }, voice)],
    ['field-window-noted', notedCard({ told: { kind: 'held', seen: '', asked: '', obstacle } }, openUrl, voice)],
    ['field-window-skipped', notedCard({ told: { kind: 'skipped' } }, openUrl, voice)],
    ['field-window-already', alreadyNotedCard(openUrl, voice)],
  ];
};

const fourWeeksCard = (language: Language): CardJson => {
  const story = 'We ask earlier, and nobody waits for a Friday any more';
  const before = { kind: 'told', mean: 3.2, answers: 5 } as const;
  const after = { kind: 'told', mean: 4.1, answers: 4 } as const;
  const end = { by: ada, week: thisWeek, at: friday, story, before, after };
  const weekMarks = [{ week: thisWeek, mark: 'kept' }] as const;
  const challenge = { practice: 'needs-and-offers', weekMarks, end } as const;
  return challengeCard({ challenge, author: 'Ada Okafor', openUrl }, language);
};
