import type { IRichTextBlock } from '@microsoft/teams.cards';
import type { TeamId } from '#domain/shared/ids.ts';
import type { CardJson } from '#ports/chat.ts';
import type { BotVoice } from '../bot-voice.ts';
import { actButton, makeCard, openButton, paragraph } from './card-parts.ts';

/** What the card about a version shows. */
export type ProposalView = {
  readonly teamId: TeamId;
  readonly version: number;
  /** `undefined` when they have left the team. */
  readonly proposer: string | undefined;
  readonly excerpt: string;
  /** Names, in the order of the roster. */
  readonly committed: readonly string[];
  readonly memberCount: number;
  /** `committed`: drawn for one person, who has. */
  readonly standing: 'open' | 'committed' | 'in-force' | 'superseded';
  readonly openUrl: string;
};

/** Names that fit on a phone's two lines; the others are counted. */
const shownNames = 4;

/** The card about a proposed version: six elements at most, the buttons replaced by the result. */
export const proposalCard = (view: ProposalView, voice: BotVoice): CardJson => {
  const { words, language } = voice;
  const { proposer, version, standing } = view;
  return makeCard({
    language,
    title: words(standing === 'in-force' ? 'proposal.titleInForce' : 'proposal.title', { version }),
    lines: [
      paragraph(proposer === undefined ? words('proposal.byFormer') : words('proposal.by', { name: proposer }), {
        isSubtle: true,
      }),
      paragraph(view.excerpt),
      ...standingLines(view, voice),
    ],
    buttons: buttonsOf(view, voice),
  });
};

const standingLines = (view: ProposalView, voice: BotVoice): readonly IRichTextBlock[] => {
  const { committed, memberCount, standing } = view;
  const count = voice.words('proposal.count', { given: committed.length, all: memberCount });
  const result = resultOf(standing, voice);
  return [
    ...(result === undefined ? [] : [paragraph(result, { weight: 'Bolder' })]),
    paragraph(count),
    ...(committed.length === 0 ? [] : [paragraph(namesLine(committed, voice), { isSubtle: true })]),
  ];
};

const resultOf = (standing: ProposalView['standing'], { words }: BotVoice): string | undefined => {
  switch (standing) {
    case 'open':
      return undefined;
    case 'committed':
      return words('proposal.committed');
    case 'in-force':
      return words('proposal.inForce');
    case 'superseded':
      return words('proposal.superseded');
  }
};

const namesLine = (committed: readonly string[], { words, language }: BotVoice): string => {
  const shown = committed.slice(0, shownNames);
  const more = committed.length - shown.length;
  const parts = more === 0 ? shown : [...shown, words('proposal.more', { count: more })];
  return words('proposal.names', { names: new Intl.ListFormat(language).format(parts) });
};

const buttonsOf = ({ standing, teamId, version, openUrl }: ProposalView, { words }: BotVoice) =>
  standing === 'open'
    ? [
        actButton(words('action.commit'), { schema: 1, action: 'commit-agreement', teamId, version }),
        openButton(words('action.read'), openUrl),
      ]
    : [openButton(words('action.open'), openUrl)];
