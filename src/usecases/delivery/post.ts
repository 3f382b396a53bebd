import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { RosterMember } from '#domain/people/roster-member.ts';
import type { Team } from '#domain/team/team.ts';
import type { CardJson } from '#ports/chat.ts';

/** Something that the bot posts in a team's channel, as it stands now. */
export type Post =
  | { readonly kind: 'welcome'; readonly team: Team }
  | {
      readonly kind: 'proposal';
      readonly team: Team;
      readonly alliance: TeamAlliance;
      readonly version: number;
      readonly roster: readonly RosterMember[];
    };

/** Draws a post. Given by the surface: what is sent is decided here, how it looks is not. */
export type RenderPost = (post: Post) => CardJson;
