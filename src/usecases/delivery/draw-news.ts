import { isStillNews } from '#domain/dissent/dissent-news.ts';
import { latestVersion, versionInForce } from '#domain/alliance/team/team-alliance.ts';
import { fieldNoteId } from '#domain/field-window/field-note.ts';
import type { FieldNote } from '#domain/field-window/field-note.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { PairScope, SelfScope, TeamScope } from '#domain/people/scope.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { CardJson } from '#ports/chat.ts';
import type { Clock } from '#ports/clock.ts';
import type { DirectSubject, Outbox } from '#ports/outbox.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { PersonalDissentStore } from '#ports/personal-dissent-store.ts';
import type { TellingJob } from '#ports/send-queue.ts';
import { dayOfBeginning } from '#usecases/field-window/begin-field-window.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { RenderBoard } from './board-post.ts';
import { directPostOf, invitationSubject } from './direct-post-of.ts';
import type { RenderDirectPost } from './direct-post.ts';

export type DrawNewsNeeds = {
  readonly gate: Gate;
  readonly board: BoardStore;
  readonly pairs: PairStore;
  readonly alliances: AllianceStore;
  readonly personalDissents: PersonalDissentStore;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly renderBoard: RenderBoard;
  readonly renderDirectPost: RenderDirectPost;
};

/** A message of which it is remembered where it is, because it changes with what it is about. */
export type LastingPost = { readonly scope: PairScope; readonly subject: DirectSubject };

/** One thing as it would be told by itself. */
export type DrawnNews = {
  readonly card: CardJson;
  /** `undefined`: it stays as it was told. */
  readonly lasting: LastingPost | undefined;
};

export type Reader = {
  readonly self: SelfScope;
  readonly chat: PersonalChat;
  /** On the person's clock. */
  readonly today: Day;
  /** The day whose message is drawn again; none: it is not told yet. */
  readonly toldOn?: Day;
};

/** Draws what a person is to be told as it stands now; `undefined`: it is not so yet, or no longer. */
export const drawNews = async (
  needs: DrawNewsNeeds,
  reader: Reader,
  job: TellingJob,
): Promise<DrawnNews | undefined> => {
  switch (job.kind) {
    case 'tell-person':
      return passing(await ofBoard(needs, reader, job));
    case 'tell-dissent':
      return passing(await ofDissent(needs, reader, job));
    case 'greet-joiner':
      return passing(await ofJoiner(needs, reader, job));
    case 'post-invitation':
    case 'post-pair-news':
      return ofPair(needs, reader, job);
  }
};

type Telling<Kind extends TellingJob['kind']> = Extract<TellingJob, { kind: Kind }>;

const passing = (card: CardJson | undefined): DrawnNews | undefined => card && { card, lasting: undefined };

/** What a team causes is told to its members alone. */
const ofBoard = async (
  { gate, board, clock, renderBoard }: DrawNewsNeeds,
  { self: { tenantId, personId }, chat, toldOn }: Reader,
  { teamId, noun, id, what }: Telling<'tell-person'>,
): Promise<CardJson | undefined> => {
  const open = await gate.openForDelivery(tenantId, teamId);
  if (open.kind === 'closed' || !open.roster.some((member) => member.personId === personId)) return undefined;
  const { scope, team, roster } = open;
  const [stored, settings, note] = await Promise.all([
    board.find(scope, noun, id),
    loadSettings(board, open),
    noun === 'field-window' ? findNote(board, scope, { by: personId, what }) : undefined,
  ]);
  const now = clock.now();
  return renderBoard.news({
    ...{ team, roster, settings, now, toldOn, note },
    // A field window is on the clock of whose it is.
    today: todayOf(stored?.value.noun === 'field-window' ? stored.value.value : settings, now),
    news: { teamId, noun, id, what },
    entry: stored?.value,
    reader: chat,
  });
};

const findNote = async (
  board: BoardStore,
  scope: TeamScope,
  { by, what }: { readonly by: PersonId; readonly what: string },
): Promise<FieldNote | undefined> => {
  const day = dayOfBeginning(what);
  return day === undefined ? undefined : (await board.find(scope, 'field-note', fieldNoteId({ by, day })))?.value.value;
};

const ofDissent = async (
  { gate, personalDissents, renderDirectPost }: DrawNewsNeeds,
  { self, chat, today }: Reader,
  { to, from, id, what }: Telling<'tell-dissent'>,
): Promise<CardJson | undefined> => {
  const open = await gate.openPairWith(self, from);
  const dissent = open.kind === 'open' ? (await personalDissents.find(open.scope, id))?.value : undefined;
  if (dissent === undefined || !isStillNews(dissent, { to, what }, [to, from], today)) return undefined;
  return renderDirectPost({ kind: 'dissent', reader: chat, dissent, what, today });
};

/**
 * Teams may name someone in the roster only after it has told that they joined. Whoever comes back to a team may have
 * committed already: then there is nothing to ask.
 */
const ofJoiner = async (
  { gate, alliances, renderDirectPost }: DrawNewsNeeds,
  { self: { tenantId, personId }, chat }: Reader,
  { teamId }: Telling<'greet-joiner'>,
): Promise<CardJson | undefined> => {
  // Afresh: what is remembered of the roster has not heard of them.
  const open = await gate.openAfresh(tenantId, teamId);
  if (open.kind === 'closed' || !open.roster.some((member) => member.personId === personId)) return undefined;
  const alliance = (await alliances.loadOfTeam(open.scope))?.value;
  if (alliance === undefined) return undefined;
  const version = latestVersion(alliance);
  if (version === undefined || version.commitments.some((one) => one.personId === personId)) return undefined;
  const isInForce = versionInForce(alliance) !== undefined;
  return renderDirectPost({ kind: 'joiner', reader: chat, team: open.team, isInForce });
};

/** An invitation that has a card of its own already is not brought again. */
const ofPair = async (
  { gate, pairs, outbox, renderDirectPost }: DrawNewsNeeds,
  { chat }: Reader,
  job: Telling<'post-invitation' | 'post-pair-news'>,
): Promise<DrawnNews | undefined> => {
  const open = await gate.openPairForDelivery(job.tenantId, job.allianceId, job.to);
  if (open.kind === 'closed') return undefined;
  const { scope } = open;
  const alliance = (await pairs.load(scope))?.value;
  const post = alliance && directPostOf(alliance, job, chat);
  if (post === undefined) return undefined;
  const card = renderDirectPost(post);
  if (job.kind === 'post-pair-news') return passing(card);
  const subject = invitationSubject(job.to, job.invitedAt);
  const known = await outbox.load(scope, subject);
  return known?.kind === 'sent' || known?.kind === 'unknown' ? undefined : { card, lasting: { scope, subject } };
};
