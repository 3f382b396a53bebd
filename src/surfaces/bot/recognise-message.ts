import { channelTabLink } from '#contracts/deep-link.ts';
import { recogniseCommand, recogniseDialogSchema } from '#contracts/recognise-dialog.ts';
import type { RecogniseDialogAction } from '#contracts/recognise-dialog.ts';
import type { Principal } from '#domain/people/scope.ts';
import { parseTeamId } from '#domain/shared/ids.ts';
import type { Team } from '#domain/team/team.ts';
import { listIn } from '#messages/list-in.ts';
import type { BotAnswer, BotEvent, PickedMessage } from '#ports/bot-events.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { Gate, OpenTeam } from '#usecases/people/gate.ts';
import type { ReadTeamSettings } from '#usecases/settings/read-team-settings.ts';
import type { GiveShoutOut, ReadShoutOutDefaults } from '#usecases/shout-out/give-shout-out.ts';
import type { OpenBoard } from '#usecases/week/open-board.ts';
import type { BotVoice } from './bot-voice.ts';
import { recogniseForm, recogniseNotice, teamChoiceCard } from './cards/recognise-cards.ts';
import { keepsPractice } from './keeps-practice.ts';
import { aboutMessage, authorIn } from './picked-message.ts';
import type { AppLinks } from './render-post.ts';
import { failureWords, giveWritten, readShoutOut } from './shout-out-giving.ts';
import type { WrittenShoutOut } from './shout-out-giving.ts';
import { shoutOutVoice } from './shout-out-voice.ts';
import type { ShoutOutVoice } from './shout-out-voice.ts';

export type RecogniseNeeds = {
  readonly gate: Gate;
  readonly openBoard: OpenBoard;
  readonly homes: HomeStore;
  readonly readTeamSettings: ReadTeamSettings;
  readonly shoutOuts: {
    readonly giveShoutOut: GiveShoutOut;
    readonly readShoutOutDefaults: ReadShoutOutDefaults;
    readonly newId: () => string;
  };
  readonly links: AppLinks;
};

type Picked = Extract<BotEvent, { kind: 'message-action' }>;

/** Who wants to recognise someone, for which message, and how they are spoken to. */
type At = {
  readonly needs: RecogniseNeeds;
  readonly principal: Principal;
  readonly message: PickedMessage | undefined;
  /** The team in whose channel the message is; `undefined`: a chat, a team without the app, or not known by now. */
  readonly team: Team | undefined;
  /** The thread of that team, or of one without the app; `undefined`: a chat. */
  readonly threadId: string | undefined;
  readonly voice: ShoutOutVoice;
  readonly bot: BotVoice;
};

/** Answers the action "Recognise this" in the menu of a message: a dialog with the form, and what becomes of it. */
export const recogniseMessage = async (
  needs: RecogniseNeeds,
  { command, form, message, principal }: Picked,
  { team, threadId }: Pick<At, 'team' | 'threadId'>,
  bot: BotVoice,
): Promise<BotAnswer> => {
  const voice = shoutOutVoice(bot.language);
  if (principal === undefined) return notice(voice, [bot.words('answer.closed')]);
  const at: At = { needs, principal, message, team, threadId, voice, bot };
  if (command !== recogniseCommand) return notice(voice, [voice.words('recognise.outdated')]);
  if (form === undefined) return begin(at);
  const sent = recogniseDialogSchema.safeParse(form);
  return sent.success ? goOn(at, sent.data) : notice(voice, [voice.words('recognise.outdated')]);
};

/** Says that something is out of reach; what was typed stays in the form. */
export const apologiseInDialog = ({ form }: Picked, bot: BotVoice): BotAnswer => {
  const voice = shoutOutVoice(bot.language);
  const remark = bot.words('answer.unavailable');
  const sent = recogniseDialogSchema.safeParse(form).data;
  if (sent?.action !== 'recognise') return notice(voice, [remark]);
  const { teamId } = sent;
  return dialog(
    voice,
    recogniseForm({ ...readShoutOut(sent), teamId, colleagues: undefined, about: undefined, remark }, voice),
  );
};

const goOn = async (at: At, sent: RecogniseDialogAction): Promise<BotAnswer> => {
  switch (sent.action) {
    case 'close':
      return { kind: 'dialog-done' };
    case 'recognise-in':
      return chooseTeam(at, sent);
    case 'recognise':
      return give(at, sent);
  }
};

/** In the team of the message, or, where it is in none that is open to them, in one of their own. */
const begin = async (at: At): Promise<BotAnswer> => {
  const { needs, principal, team } = at;
  const here = team === undefined ? undefined : await needs.openBoard(principal, team.teamId);
  return here?.kind === 'open' ? formIn(at, here) : beginElsewhere(at);
};

const beginElsewhere = async (at: At): Promise<BotAnswer> => {
  const { voice, message, principal } = at;
  const teams = await ownTeams(at);
  const author = message?.author?.personId;
  const isShared = (open: OpenTeam): boolean => author !== principal.personId && authorIn(open, message) !== undefined;
  const shared = teams.filter(isShared);
  const [first, second] = shared.length > 0 ? shared : teams;
  if (first === undefined) return notice(voice, [voice.words('start.noTeam')]);
  if (second === undefined) return formIn(at, first);
  return askTeam(at, shared.length > 0 ? shared : teams, author, false);
};

const ownTeams = async ({ needs: { gate, homes }, principal }: At): Promise<readonly OpenTeam[]> => {
  const { teams } = await homes.read(gate.openSelf(principal));
  const opened = await Promise.all(teams.map(({ teamId }) => gate.openTeam(principal, teamId)));
  return opened.filter((one) => one.kind === 'open');
};

const askTeam = (
  { voice }: At,
  teams: readonly OpenTeam[],
  author: Principal['personId'] | undefined,
  isIncomplete: boolean,
): BotAnswer => {
  const named = teams.map(({ team: { teamId, name } }) => ({ teamId, name }));
  return dialog(voice, teamChoiceCard({ teams: named, author, isIncomplete }, voice));
};

const chooseTeam = async (
  at: At,
  { team = '', author }: Extract<RecogniseDialogAction, { action: 'recognise-in' }>,
): Promise<BotAnswer> => {
  const teamId = parseTeamId(team);
  if (teamId === undefined) return askTeam(at, await ownTeams(at), author, true);
  const open = await at.needs.openBoard(at.principal, teamId);
  if (open.kind === 'closed') return notice(at.voice, [at.bot.words('answer.closed')]);
  const kept =
    author === undefined ? undefined : { author: { personId: author, name: '' }, text: '', isDeleted: false };
  return formIn({ ...at, message: at.message ?? kept }, open);
};

const formIn = async (at: At, open: OpenTeam): Promise<BotAnswer> => {
  const { needs, voice, message } = at;
  if (!(await keepsPractice(needs, open, 'shout-outs'))) return switchedOff(at, open);
  if (colleaguesIn(open).length === 0)
    return notice(voice, [voice.words('form.alone')], openIn(at, open, '/shout-outs'));
  const author = authorIn(open, message)?.personId;
  const to = author === undefined || author === open.scope.personId ? [] : [author];
  const blank = { id: needs.shoutOuts.newId(), to, gesture: '', impact: '', learning: '' };
  return filled(at, open, blank, undefined);
};

const filled = (at: At, open: OpenTeam, written: WrittenShoutOut, remark: string | undefined): BotAnswer => {
  const { voice, message } = at;
  const { teamId, threadId } = open.team;
  const about = aboutMessage(open, message, at.threadId === threadId, voice);
  return dialog(voice, recogniseForm({ ...written, teamId, colleagues: colleaguesIn(open), about, remark }, voice));
};

const give = async (at: At, sent: Extract<RecogniseDialogAction, { action: 'recognise' }>): Promise<BotAnswer> => {
  const { needs, principal, voice, bot } = at;
  const { giveShoutOut, readShoutOutDefaults } = needs.shoutOuts;
  const written = readShoutOut(sent);
  const [open, defaults] = await Promise.all([
    needs.openBoard(principal, sent.teamId, { things: [{ noun: 'shout-out', id: sent.id }] }),
    readShoutOutDefaults(principal.tenantId, written.to),
  ]);
  if (open.kind === 'closed') return notice(voice, [bot.words('answer.closed')]);
  const giving = await giveWritten((team, one) => giveShoutOut(team, one, defaults), open, written, voice);
  switch (giving.kind) {
    case 'incomplete':
      return filled(at, open, written, voice.words('form.incomplete'));
    case 'failed':
      return filled(at, open, written, failureWords(giving.outcome, voice, bot.words('answer.busy')));
    case 'given': {
      const said = { count: giving.names.length, names: listIn(voice.language, giving.names) };
      const lines = [voice.words('given.text', said)];
      return notice(voice, lines, openIn(at, open, '/shout-outs'), voice.words('given.title'));
    }
  }
};

const switchedOff = (at: At, open: OpenTeam): BotAnswer => {
  const { voice, bot } = at;
  const lines = [voice.words('refused.practice-is-off'), bot.words('page.off.text', { team: open.team.name })];
  return notice(voice, lines, { ...openIn(at, open, '/settings'), title: bot.words('action.settings') });
};

const colleaguesIn = ({ roster, scope }: OpenTeam) => roster.filter(({ personId }) => personId !== scope.personId);

const openIn = ({ needs: { links }, voice }: At, { team }: OpenTeam, page: string) => ({
  title: voice.words('button.open'),
  url: channelTabLink({ ...links, channelId: team.channelId, page }),
});

const notice = (
  voice: ShoutOutVoice,
  lines: readonly string[],
  open?: { readonly title: string; readonly url: string },
  title = voice.words('form.title'),
): BotAnswer => ({
  kind: 'dialog',
  title: voice.words('recognise.title'),
  size: 'small',
  card: recogniseNotice(title, lines, open, voice),
});

const dialog = (voice: ShoutOutVoice, card: ReturnType<typeof recogniseForm>): BotAnswer => ({
  kind: 'dialog',
  title: voice.words('recognise.title'),
  size: 'large',
  card,
});
