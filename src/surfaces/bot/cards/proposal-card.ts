import type { TeamId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { listIn } from '#messages/list-in.ts';
import type { CardJson } from '#ports/chat.ts';
import type { BotVoice } from '../bot-voice.ts';
import { dayInWords } from '../day-in-words.ts';
import { actButton, makeCard, openButton, paragraph } from './card-parts.ts';

/** What the card about a version shows. */
export type ProposalView = {
  readonly teamId: TeamId;
  readonly version: number;
  /** `undefined` when they have left the team. */
  readonly proposer: string | undefined;
  readonly excerpt: string;
  /** By when the proposer asks for an answer. */
  readonly replyBy: Day;
  /** Names, in the order of the roster. */
  readonly committed: readonly string[];
  readonly memberCount: number;
  /** How many; what they say stays in the tab. */
  readonly openObjections: number;
  /** `in-force-for-some`: people have joined since, who are asked for their commitment. */
  readonly standing: 'open' | 'in-force' | 'in-force-for-some' | 'superseded';
  /** Else nobody commits to it any more. */
  readonly isNewest: boolean;
  /** What it is to the one person for whom it is drawn; neither, when it is drawn for all. */
  readonly viewer: { readonly hasCommitted: boolean; readonly objects: boolean };
  readonly openUrl: string;
};

/** Names that fit on a phone's two lines; the others are counted. */
const shownNames = 4;

/** The card about a proposed version: six elements at most, the buttons replaced by the result. */
export const proposalCard = (view: ProposalView, voice: BotVoice): CardJson => {
  const { version, excerpt, committed, viewer } = view;
  const result = resultOf(view, voice);
  const count = countLine(view, voice);
  return makeCard({
    language: voice.language,
    title: voice.words(isInForce(view) ? 'proposal.titleInForce' : 'proposal.title', { version }),
    lines: [
      paragraph(originLine(view, voice), { isSubtle: true }),
      paragraph(excerpt),
      ...(result === undefined ? [] : [paragraph(result, { weight: 'Bolder' })]),
      ...(count === '' ? [] : [paragraph(count)]),
      // Whoever is told of their objection has enough to read.
      ...(committed.length === 0 || viewer.objects ? [] : [paragraph(namesLine(committed, voice), { isSubtle: true })]),
    ],
    buttons: buttonsOf(view, voice),
  });
};

const isInForce = ({ standing }: ProposalView): boolean => standing === 'in-force' || standing === 'in-force-for-some';

/** Between facts on one line. */
const separator = ' · ';

const originLine = ({ proposer, replyBy, standing }: ProposalView, { words, language }: BotVoice): string => {
  const by = proposer === undefined ? words('proposal.byFormer') : words('proposal.by', { name: proposer });
  if (standing !== 'open') return by;
  return [by, words('proposal.replyBy', { day: dayInWords(replyBy, language) })].join(separator);
};

const resultOf = (view: ProposalView, { words }: BotVoice): string | undefined => {
  const { standing, viewer, committed, memberCount } = view;
  switch (standing) {
    case 'open':
      if (viewer.objects) return words('proposal.objected');
      return viewer.hasCommitted ? words('proposal.committed') : undefined;
    case 'in-force':
      return words('proposal.inForce');
    case 'in-force-for-some':
      if (viewer.objects) return words('proposal.objected');
      return words('proposal.inForceFor', { given: committed.length, all: memberCount });
    case 'superseded':
      return words('proposal.superseded');
  }
};

/** How many have committed, unless the result says so, and how many objections there are to talk about. */
const countLine = (view: ProposalView, { words }: BotVoice): string => {
  const { standing, committed, memberCount, openObjections, viewer } = view;
  const isCounted = standing !== 'in-force-for-some' || viewer.objects;
  return [
    ...(isCounted ? [words('proposal.count', { given: committed.length, all: memberCount })] : []),
    ...(openObjections > 0 ? [words('proposal.objections', { count: openObjections })] : []),
  ].join(separator);
};

const namesLine = (committed: readonly string[], { words, language }: BotVoice): string => {
  const shown = committed.slice(0, shownNames);
  const more = committed.length - shown.length;
  const parts = more === 0 ? shown : [...shown, words('proposal.more', { count: more })];
  return words('proposal.names', { names: listIn(language, parts) });
};

const buttonsOf = (view: ProposalView, { words }: BotVoice) => {
  const { standing, isNewest, viewer, teamId, version, openUrl } = view;
  const isAsked = isNewest && standing !== 'in-force' && !viewer.hasCommitted && !viewer.objects;
  if (!isAsked) return [openButton(words('action.open'), openUrl)];
  return [
    actButton(words('action.commit'), { schema: 1, action: 'commit-agreement', teamId, version }),
    openButton(words('action.read'), openUrl),
  ];
};
