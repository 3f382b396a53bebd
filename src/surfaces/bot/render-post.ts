import { channelTabLink } from '#contracts/deep-link.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Team } from '#domain/team/team.ts';
import type { CardJson } from '#ports/chat.ts';
import type { Post } from '#usecases/delivery/post.ts';
import { voiceIn } from './bot-voice.ts';
import { proposalCard } from './cards/proposal-card.ts';
import { welcomeCard } from './cards/welcome-card.ts';
import { proposalView } from './proposal-view.ts';

/** Where the app's own pages are found in Teams. */
export type AppLinks = { readonly teamsBaseUrl: string; readonly appId: string };

/** A link to the team's alliance in the Alliance tab. */
export const allianceLink = (links: AppLinks, team: Team): string =>
  channelTabLink({ ...links, channelId: team.channelId, page: '/alliance' });

/** Draws a post, in the team's language; with a `viewer`, as that person alone is to see it. */
export type RenderFor = (post: Post, viewer?: PersonId) => CardJson;

export const makeRenderPost =
  (links: AppLinks): RenderFor =>
  (post, viewer) => {
    const voice = voiceIn(post.team.language);
    const openUrl = allianceLink(links, post.team);
    switch (post.kind) {
      case 'welcome':
        return welcomeCard({ openUrl }, voice);
      case 'proposal':
        return proposalCard(proposalView(post, openUrl, viewer), voice);
    }
  };
