import type { FieldNote } from '#domain/field-window/field-note.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { RosterMember } from '#domain/people/roster-member.ts';
import type { Ritual } from '#domain/ritual/ritual.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';
import type { Team } from '#domain/team/team.ts';
import type { BoardEntry, BoardNoun } from '#domain/week/board.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { CardJson } from '#ports/chat.ts';
import type { News } from '#ports/send-queue.ts';

/** What every card about a team's board can say. */
type OfTeam = {
  readonly team: Team;
  readonly roster: readonly RosterMember[];
  readonly settings: TeamSettings;
  /** On the team's clock; of a field window on that of whose it is. */
  readonly today: Day;
};

/** One thing on a team's board as it stands now. */
export type ItemReading<Noun extends BoardNoun = BoardNoun> = OfTeam & { readonly entry: BoardEntry<Noun> };

/** What was on the board, and no longer is. */
export type GoneReading = OfTeam & { readonly entry: 'gone'; readonly noun: BoardNoun };

/** Rituals that share a post, with all of the team's board that is open or of their week. */
export type RitualReading = OfTeam & {
  readonly rituals: readonly Ritual[];
  readonly week: Week;
  readonly entries: readonly BoardEntry[];
};

/** What one person is, or was, told about something of a team; the `entry` is `undefined` when nothing is on the board for it. */
export type NewsReading = OfTeam & {
  readonly news: News;
  readonly entry: BoardEntry | undefined;
  /** Of a window of theirs: what they have noted of it. */
  readonly note: FieldNote | undefined;
  /** The day, on the reader's clock, of the message that is drawn again; `undefined`: it is not told yet. */
  readonly toldOn: Day | undefined;
  readonly now: Instant;
  readonly reader: Pick<PersonalChat, 'personId' | 'language'>;
};

/** Draws what is posted and told; `undefined`: there is nothing to say. Given by the surface, as for proposals. */
export type RenderBoard = {
  item(reading: ItemReading | GoneReading): CardJson | undefined;
  ritual(reading: RitualReading): CardJson | undefined;
  /** Whether it takes the members' names to draw a post of these rituals. */
  namesAnyone(rituals: readonly Ritual[], entries: readonly BoardEntry[]): boolean;
  news(reading: NewsReading): CardJson | undefined;
  /** In the place of what was told and is no longer so. */
  over(reader: NewsReading['reader']): CardJson;
  /** One message for several news, of which `cards` are what each would have looked like. */
  digest(cards: readonly CardJson[], reader: NewsReading['reader']): CardJson;
};
