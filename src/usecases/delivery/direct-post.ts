import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { PersonalDissent } from '#domain/dissent/personal-dissent.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { Team } from '#domain/team/team.ts';
import type { CardJson } from '#ports/chat.ts';
import type { PairNews } from '#ports/send-queue.ts';

/** Something that the bot says to one person in their own chat, as it stands now. */
export type DirectPost =
  | { readonly kind: 'invitation'; readonly reader: Reader; readonly alliance: PairAlliance }
  /** Nothing is left to say whose it was. */
  | { readonly kind: 'retracted-invitation'; readonly reader: Reader }
  /** The data of whoever wrote it is deleted. */
  | { readonly kind: 'blank-invitation'; readonly reader: Reader }
  | { readonly kind: 'news'; readonly reader: Reader; readonly alliance: PairAlliance; readonly news: PairNews }
  /** They are new in a team that has an agreement in force, or the first one on the way. */
  | { readonly kind: 'joiner'; readonly reader: Reader; readonly team: Team; readonly isInForce: boolean }
  /** Something stands between them and one other person. */
  | {
      readonly kind: 'dissent';
      readonly reader: Reader;
      readonly dissent: PersonalDissent;
      /** As in a job to tell it. */
      readonly what: string;
      readonly today: Day;
    };

/** To whom it is said, and in which language. */
type Reader = Pick<PersonalChat, 'personId' | 'language'>;

/** Draws what is said. Given by the surface, as for posts in channels. */
export type RenderDirectPost = (post: DirectPost) => CardJson;
