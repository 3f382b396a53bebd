import type { Language } from '#messages/words.ts';

export type View = 'teams' | 'outlook' | 'both';
export type ThemeName = 'default' | 'dark' | 'contrast';
type ChannelView = 'posts' | 'alliance';

/** What the page shows; all of it stands in the address, so that every view can be linked to. */
export type PageState = {
  readonly personId: string | undefined;
  readonly view: View;
  readonly theme: ThemeName;
  readonly language: Language;
  readonly channel: ChannelView;
  /** Page inside the Alliance tab, as a deep link names it. */
  readonly tabPage: string;
  /** The open appointment: an event's id, or `new`. */
  readonly invite: string | undefined;
};

const oneOf = <Value extends string>(values: readonly Value[], text: string | null, fallback: Value): Value =>
  values.find((value) => value === text) ?? fallback;

/** Both frames fit side by side from here, in CSS pixels. */
export const wide = 1500;

type Surroundings = { readonly width: number; readonly language: Language };

/** What a deep link to a channel tab asks for (contracts/deep-link.ts makes them). */
const linkedPage = (params: URLSearchParams): string => {
  try {
    const context: unknown = JSON.parse(params.get('context') ?? '{}');
    const page = typeof context === 'object' && context !== null && 'subEntityId' in context ? context.subEntityId : '';
    return typeof page === 'string' ? page : '';
  } catch {
    return '';
  }
};

/** Reads the state from an address. */
export const readState = (address: string, { width, language }: Surroundings): PageState => {
  const { pathname, searchParams } = new URL(address);
  const isLink = pathname.startsWith('/l/entity/');
  return {
    personId: searchParams.get('person') ?? undefined,
    view: oneOf(['teams', 'outlook', 'both'], searchParams.get('view'), width >= wide ? 'both' : 'teams'),
    theme: oneOf(['default', 'dark', 'contrast'], searchParams.get('theme'), 'default'),
    language: oneOf(['en', 'it'], searchParams.get('lang'), language),
    channel: isLink ? 'alliance' : oneOf(['posts', 'alliance'], searchParams.get('channel'), 'posts'),
    tabPage: isLink ? linkedPage(searchParams) : (searchParams.get('page') ?? ''),
    invite: searchParams.get('invite') ?? undefined,
  };
};

/** The address that shows this state. */
export const addressOf = (state: PageState): string => {
  const { personId, view, theme, language, channel, tabPage, invite } = state;
  const params = new URLSearchParams({ view, theme, lang: language, channel });
  if (personId !== undefined) params.set('person', personId);
  if (tabPage !== '') params.set('page', tabPage);
  if (invite !== undefined) params.set('invite', invite);
  return `/?${params.toString()}`;
};
