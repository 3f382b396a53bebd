import { channelTabLink, personalTabLink } from '#contracts/deep-link.ts';
import { reciprocityTextLimit } from '#domain/reciprocity/reciprocity.ts';
import { vagueParts } from '#domain/reciprocity/vague-wording.ts';
import type { BotAnswer } from '#ports/bot-events.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { BotVoice } from '../bot-voice.ts';
import { addForm } from '../cards/reciprocity-forms.ts';
import type { FormChoice } from '../cards/reciprocity-forms.ts';
import { reciprocityVoice } from '../reciprocity-voice.ts';
import type { Asked, Command } from './command.ts';
import { whyNotInChannel } from './in-channel.ts';
import type { InChannelNeeds } from './in-channel.ts';
import { readNeedCommand } from './need-command.ts';
import type { NeedDraft } from './need-command.ts';

export type DraftNeedNeeds = InChannelNeeds & {
  readonly homes: HomeStore;
  readonly reciprocity: { readonly newId: () => string };
};

/** Teams that a card's list has room for. */
const mostTeams = 20;

/**
 * Shows what someone typed once more, before a team reads it: in a channel its team, in their own chat one of theirs.
 */
export const needCommand: Command<DraftNeedNeeds> = (needs, typed, asked, voice) => {
  const draft = readNeedCommand(typed);
  return draft && draftNeed(needs, draft, asked, voice);
};

const draftNeed = async (
  needs: DraftNeedNeeds,
  { noun, text }: NeedDraft,
  { principal, team }: Asked,
  botVoice: BotVoice,
): Promise<BotAnswer> => {
  if (principal === undefined) return { kind: 'text', text: botVoice.words('answer.closed') };
  const whyNot = team && (await whyNotInChannel(needs, principal, team, 'needs-and-offers', botVoice));
  if (whyNot !== undefined) return whyNot;
  const { gate, homes, reciprocity, links } = needs;
  const voice = reciprocityVoice(botVoice.language);
  const teams: readonly FormChoice[] =
    team === undefined
      ? (await homes.read(gate.openSelf(principal))).teams
          .map(({ teamId, teamName }) => ({ value: teamId, title: teamName }))
          .slice(0, mostTeams)
      : [{ value: team.teamId, title: team.name }];
  if (teams.length === 0) return { kind: 'text', text: voice.words('add.noTeam') };
  // Names are the team's to know; which team it will be may not be chosen yet.
  const hint = vagueParts(noun, text, []).find((part) => part !== 'person');
  const card = addForm(
    {
      id: reciprocity.newId(),
      noun,
      of: principal.personId,
      text: text.slice(0, reciprocityTextLimit),
      teams,
      openUrl:
        team === undefined
          ? personalTabLink({ ...links, page: '/' })
          : channelTabLink({ ...links, channelId: team.channelId, page: '/week' }),
      remark: hint && voice.words(`added.hint.${hint}`),
    },
    voice,
  );
  return { kind: 'card', card };
};
