import { personalTabLink } from '#contracts/deep-link.ts';
import { nameOf, otherOf } from '#domain/alliance/pair/pair-alliance.ts';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { DirectPost, RenderDirectPost } from '#usecases/delivery/direct-post.ts';
import { voiceIn } from './bot-voice.ts';
import { blankInvitationCard, invitationCard, retractedInvitationCard } from './cards/invitation-card.ts';
import type { InvitationView } from './cards/invitation-card.ts';
import { joinerCard } from './cards/joiner-card.ts';
import { newsCard } from './cards/news-card.ts';
import type { NewsView } from './cards/news-card.ts';
import { personalDissentCard } from './dissent-news.ts';
import { excerptOf } from './excerpt.ts';
import { ritualVoice } from './rituals/ritual-part.ts';
import { titledWith } from './titled.ts';
import { allianceLink } from './render-post.ts';
import type { AppLinks } from './render-post.ts';

/** A link to someone's own page of all their alliances. */
export const homeLink = (links: AppLinks): string => personalTabLink({ ...links, page: '/' });

const pairLink = (links: AppLinks, { id }: PairAlliance): string =>
  personalTabLink({ ...links, page: `/alliances/${id}` });

/** Draws what the bot says to one person in their own chat, in their language. */
export const makeRenderDirectPost =
  (links: AppLinks): RenderDirectPost =>
  (post) => {
    const voice = voiceIn(post.reader.language);
    switch (post.kind) {
      case 'invitation':
        return invitationCard(invitationView(post, pairLink(links, post.alliance)), voice);
      case 'retracted-invitation':
        return retractedInvitationCard(voice);
      case 'blank-invitation':
        return blankInvitationCard(voice);
      case 'news':
        return newsCard(newsView(post, pairLink(links, post.alliance)), voice);
      case 'dissent':
        return personalDissentCard(post, (page) => personalTabLink({ ...links, page }));
      case 'joiner': {
        const { team, isInForce } = post;
        const card = joinerCard({ teamName: team.name, isInForce, openUrl: allianceLink(links, team) }, voice);
        return titledWith(card, team, ritualVoice(post.reader.language).words);
      }
    }
  };

const otherName = (alliance: PairAlliance, personId: PersonId): string => nameOf(alliance, otherOf(alliance, personId));

const invitationView = (
  { alliance, reader: { personId } }: Extract<DirectPost, { kind: 'invitation' }>,
  openUrl: string,
): InvitationView => ({
  allianceId: alliance.id,
  inviter: otherName(alliance, personId),
  standing: standingOf(alliance, personId),
  openUrl,
});

/** Once they have answered, the inviter's why is theirs again until both are ready: the card no longer shows it. */
const standingOf = ({ standing }: PairAlliance, personId: PersonId): InvitationView['standing'] => {
  switch (standing.kind) {
    case 'invited':
      if (standing.by === personId) return { kind: 'closed' };
      return {
        kind: standing.putOffAt === undefined ? 'open' : 'put-off',
        invitedAt: standing.at,
        why: excerptOf(standing.why),
      };
    case 'declined':
      return { kind: standing.by === personId ? 'declined' : 'closed' };
    case 'active':
    case 'paused':
      return { kind: 'accepted' };
    case 'left':
      return { kind: 'closed' };
  }
};

const newsView = (
  { alliance, news, reader: { personId } }: Extract<DirectPost, { kind: 'news' }>,
  openUrl: string,
): NewsView => ({
  news,
  name: otherName(alliance, personId),
  isInForce: alliance.agreement.versions.some(
    ({ number, inForceSince }) => news.kind === 'committed' && number === news.version && inForceSince !== undefined,
  ),
  openUrl,
});
