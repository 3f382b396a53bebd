import { personalTabEntityId } from '#contracts/deep-link.ts';
import type { Language } from '#messages/words.ts';

export type View = 'teams' | 'outlook' | 'both';
export type ThemeName = 'default' | 'dark' | 'contrast';
type TeamsApp = 'channel' | 'personal';
type ChannelView = 'posts' | 'alliance';
type PersonalView = 'alliance' | 'chat';

/** What the page shows; all of it stands in the address, so that every view can be linked to. */
export type PageState = {
  readonly personId: string | undefined;
  readonly view: View;
  readonly theme: ThemeName;
  readonly language: Language;
  /** Whether the frames sign in what they show, as older hosts do not: in the address alone, for whoever wants to see it. */
  readonly signIn: 'nested' | 'none';
  /** What the Teams frame is at: the team's channel, or one's own Alliance app. */
  readonly app: TeamsApp;
  /** Thread of the open channel; `undefined`: the team's first. */
  readonly channelId: string | undefined;
  readonly channel: ChannelView;
  readonly personal: PersonalView;
  /** Page inside the Alliance tab on show, as a deep link names it. */
  readonly tabPage: string;
  /** The open appointment: an event's id, or `new`. */
  readonly invite: string | undefined;
};

const oneOf = <Value extends string>(values: readonly Value[], text: string | null, fallback: Value): Value =>
  values.find((value) => value === text) ?? fallback;

/** Both frames fit side by side from here, in CSS pixels. */
export const wide = 1500;

type Surroundings = { readonly width: number; readonly language: Language };

type TeamsPlace = Pick<PageState, 'app' | 'channelId' | 'channel' | 'personal' | 'tabPage'>;

/** The channel and the page that a deep link to a tab asks for (contracts/deep-link.ts makes them). */
const linkContext = (params: URLSearchParams): Pick<TeamsPlace, 'channelId' | 'tabPage'> => {
  try {
    // Whatever else stands there has no such names, or throws.
    const context = JSON.parse(params.get('context') ?? '{}') as Readonly<Record<string, unknown>>;
    const { channelId, subEntityId } = context;
    return {
      channelId: typeof channelId === 'string' ? channelId : undefined,
      tabPage: typeof subEntityId === 'string' ? subEntityId : '',
    };
  } catch {
    return { channelId: undefined, tabPage: '' };
  }
};

const linkMark = '/l/entity/';

/** Where in Teams an address leads to. */
const teamsPlace = ({ pathname, searchParams }: URL): TeamsPlace => {
  if (pathname.startsWith(linkMark)) {
    const app = pathname.endsWith(`/${personalTabEntityId}`) ? 'personal' : 'channel';
    return { app, channel: 'alliance', personal: 'alliance', ...linkContext(searchParams) };
  }
  return {
    app: oneOf(['channel', 'personal'], searchParams.get('app'), 'channel'),
    channelId: searchParams.get('thread') ?? undefined,
    channel: oneOf(['posts', 'alliance'], searchParams.get('channel'), 'posts'),
    personal: oneOf(['alliance', 'chat'], searchParams.get('personal'), 'alliance'),
    tabPage: searchParams.get('page') ?? '',
  };
};

/** What following a link inside Teams changes; nothing when it leads elsewhere. */
export const followedLink = (link: string): Partial<PageState> => {
  const url = URL.parse(link);
  return url?.pathname.startsWith(linkMark) === true ? teamsPlace(url) : {};
};

/** Reads the state from an address. */
export const readState = (address: string, { width, language }: Surroundings): PageState => {
  const url = new URL(address);
  const { searchParams } = url;
  return {
    personId: searchParams.get('person') ?? undefined,
    view: oneOf(['teams', 'outlook', 'both'], searchParams.get('view'), width >= wide ? 'both' : 'teams'),
    theme: oneOf(['default', 'dark', 'contrast'], searchParams.get('theme'), 'default'),
    language: oneOf(['en', 'it'], searchParams.get('lang'), language),
    signIn: oneOf(['nested', 'none'], searchParams.get('sign-in'), 'nested'),
    ...teamsPlace(url),
    invite: searchParams.get('invite') ?? undefined,
  };
};

/** The address that shows this state. */
export const addressOf = (state: PageState): string => {
  const { personId, view, theme, language, signIn, app, channelId, channel, personal, tabPage, invite } = state;
  const params = new URLSearchParams({ view, theme, lang: language, app, channel, personal });
  if (personId !== undefined) params.set('person', personId);
  if (channelId !== undefined) params.set('thread', channelId);
  if (signIn !== 'nested') params.set('sign-in', signIn);
  if (tabPage !== '') params.set('page', tabPage);
  if (invite !== undefined) params.set('invite', invite);
  return `/?${params.toString()}`;
};
