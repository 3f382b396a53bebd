import type { Standing } from '#domain/alliance/pair/pair-alliance.ts';
import type { Language } from '#messages/words.ts';
import type { PairNews } from '#ports/send-queue.ts';
import { makeRenderDirectPost } from '#surfaces/bot/render-direct-post.ts';
import { makeRenderPost } from '#surfaces/bot/render-post.ts';
import { committedBy, links, samplePost } from '../../surfaces/bot/sample-post.ts';
import { pairInForce } from '../pair-states.ts';
import { invitedPair } from '../sample-pair.ts';
import {
  ada,
  agreedVersion,
  bo,
  friday,
  sampleObjection,
  sampleTeam,
  sampleVersion,
  stranger,
} from '../sample-team.ts';
import type { NamedCard } from './named-card.ts';

const oneHasCommitted = [sampleVersion(1, { commitments: committedBy(bo) })];
const withJoiner = [...samplePost().roster, { personId: stranger, name: 'Dev Rao', role: 'member' } as const];

/** The agreement of a team: for everyone, and as it looks to whoever has answered it. */
const proposalCards = (language: Language): readonly NamedCard[] => {
  const team = sampleTeam({ language });
  const render = makeRenderPost(links);
  const objected = samplePost(undefined, { team, positions: [sampleObjection] });
  return [
    ['welcome', render({ kind: 'welcome', team })],
    ['proposal', render(samplePost(oneHasCommitted, { team }))],
    ['proposal-committed', render(samplePost(oneHasCommitted, { team }), bo)],
    ['proposal-with-objection', render(objected)],
    ['proposal-objected', render(objected, bo)],
    ['proposal-by-former', render(samplePost([sampleVersion(1)], { team, roster: [] }))],
    ['proposal-superseded', render(samplePost([sampleVersion(1), sampleVersion(2)], { team }))],
    ['agreement-in-force', render(samplePost([agreedVersion(1)], { team }))],
    ['agreement-in-force-for-some', render(samplePost([agreedVersion(1)], { team, roster: withJoiner }))],
  ];
};

const invited = { kind: 'invited', by: ada, why: 'We build the same thing.', at: friday } as const;

const standings: readonly (readonly [name: string, standing: Standing])[] = [
  ['invitation', { ...invited, putOffAt: undefined }],
  ['invitation-put-off', { ...invited, putOffAt: friday }],
  ['invitation-accepted', { kind: 'active', since: friday }],
  ['invitation-declined', { kind: 'declined', by: bo, at: friday, invitation: undefined }],
  ['invitation-over', { kind: 'left', by: ada, at: friday }],
];

const committed = { kind: 'committed', version: 1, at: friday } as const;

const news: readonly (readonly [name: string, news: PairNews])[] = [
  ['pair-news', { kind: 'accepted', at: friday }],
  ['pair-news-open', { kind: 'openness-revealed', at: friday }],
  ['pair-news-in-force', committed],
  ['pair-news-left', { kind: 'left', at: friday }],
];

/** What the bot says about alliances, in a channel and between two. */
export const allianceCards = (language: Language): readonly NamedCard[] => {
  const direct = makeRenderDirectPost(links);
  const reader = { personId: bo, language };
  const joiner = (isInForce: boolean) => direct({ kind: 'joiner', reader, team: sampleTeam({ language }), isInForce });
  return [
    ...proposalCards(language),
    ['joiner', joiner(true)],
    ['joiner-proposed', joiner(false)],
    ...standings.map(([name, standing]): NamedCard => [
      name,
      direct({ kind: 'invitation', reader, alliance: invitedPair({ standing }) }),
    ]),
    ['invitation-taken-back', direct({ kind: 'retracted-invitation', reader })],
    ['invitation-gone', direct({ kind: 'blank-invitation', reader })],
    ...news.map(([name, one]): NamedCard => [
      name,
      direct({ kind: 'news', reader, alliance: pairInForce(), news: one }),
    ]),
    ['pair-news-committed', direct({ kind: 'news', reader, alliance: invitedPair(), news: committed })],
  ];
};
