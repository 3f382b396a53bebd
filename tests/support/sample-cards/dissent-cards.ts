import { newsOf, remindersOf } from '#domain/dissent/dissent-news.ts';
import type { Dissent, DissentOutcome, DissentStep } from '#domain/dissent/dissent.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { Language } from '#messages/words.ts';
import { makeRenderDirectPost } from '#surfaces/bot/render-direct-post.ts';
import { makeRenderBoard } from '#surfaces/bot/render-item.ts';
import { links } from '../../surfaces/bot/sample-post.ts';
import { dissentEntry, personalDissent, sampleDissent } from '../sample-dissent.ts';
import { ada, bo, everyone, friday, members, sampleTeam } from '../sample-team.ts';
import { drawn } from './named-card.ts';
import type { NamedCard } from './named-card.ts';

const today = '2026-11-20';
const now = { at: friday, on: today };
const thanks: DissentStep = { kind: 'thanks', by: bo, ...now };
const clarified: readonly DissentStep[] = [
  thanks,
  { kind: 'clarification', by: bo, text: 'Red tests should stop a release.', ...now },
];
const replied: readonly DissentStep[] = [
  ...clarified,
  { kind: 'clarification', by: ada, text: 'Yes, on Fridays above all.', ...now },
];
const decided = (outcome: DissentOutcome, by = bo): readonly DissentStep[] => [
  ...clarified,
  { kind: 'decision', by, outcome, text: 'Red tests stop a release.', nextSteps: [], ...now },
];

const trial = { kind: 'trial', until: '2026-12-04' } as const;
const withdrawn = decided({ kind: 'withdrawn' }, ada);

const inChannel: readonly (readonly [name: string, given: Partial<Dissent>])[] = [
  ['dissent', {}],
  ['dissent-thanked', { steps: [thanks] }],
  ['dissent-trial', { steps: decided(trial) }],
  ['dissent-stays-open', { steps: decided({ kind: 'stays-open' }) }],
  ['dissent-changed', { steps: decided({ kind: 'changed' }) }],
  ['dissent-withdrawn', { steps: withdrawn }],
];

/** Whoever is told, and of what. */
const toldOf: readonly (readonly [name: string, steps: readonly DissentStep[]])[] = [
  ['dissent-turn', clarified],
  ['dissent-turn-decision', replied],
  ['dissent-decided-changed', decided({ kind: 'changed' })],
  ['dissent-decided-trial', decided(trial)],
  ['dissent-decided-stays-open', decided({ kind: 'stays-open' })],
  ['dissent-decided-withdrawn', withdrawn],
];

/** What the bot posts and tells about dissents, the team's and those between two. */
export const dissentCards = (language: Language): readonly NamedCard[] => {
  const settings = settingsAtFirst('UTC', language);
  const ofTeam = { team: sampleTeam({ language }), roster: members, settings, today };
  const render = makeRenderBoard(links);
  return [
    ...inChannel.map(([name, given]) => drawn(name, render.item({ ...ofTeam, entry: dissentEntry(given) }))),
    ...toldOf.map(([name, steps]) => drawn(name, newsCard(sampleDissent({ steps }), today, language))),
    drawn('dissent-reminder', newsCard(sampleDissent({ steps: [thanks] }), '2026-11-25', language)),
    ...personalCards(language),
  ];
};

/** The first thing that someone is to be told of a dissent as it stands on a day. */
const newsCard = (dissent: Dissent, on: string, language: Language) => {
  const settings = settingsAtFirst('UTC', language);
  const { steps } = dissent;
  const [told] = on === today ? newsOf(dissent, everyone, on) : remindersOf(dissent, everyone, on);
  if (told === undefined) return undefined;
  const team = sampleTeam({ language });
  return makeRenderBoard(links).news({
    team,
    roster: members,
    settings,
    today: on,
    entry: dissentEntry({ steps }),
    news: { teamId: team.teamId, noun: 'dissent', id: dissent.id, what: told.what },
    reader: { personId: told.to, language },
    ...{ note: undefined, toldOn: undefined, now: friday },
  });
};

const personalCards = (language: Language): readonly NamedCard[] => {
  const direct = makeRenderDirectPost(links);
  const told = (reader: typeof ada, steps: readonly DissentStep[], what: string, on = today) =>
    direct({
      kind: 'dissent',
      reader: { personId: reader, language },
      dissent: personalDissent({ steps }),
      what,
      today: on,
    });
  return [
    ['dissent-personal', told(bo, [], 'raised')],
    ['dissent-personal-reply', told(ada, clarified, 'step-2')],
    ['dissent-personal-decided', told(ada, decided({ kind: 'changed' }), 'decided-3')],
    ['dissent-personal-reminder', told(bo, [], 'nudge-0', '2026-11-25')],
  ];
};
