/** What the configuration page wants its tab to be. */
type TabSettings = {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl?: string;
  readonly suggestedDisplayName: string;
};

/** The context as Teams sends it over the wire: flat, under its oldest names. */
export type WireContext = Readonly<Record<string, unknown>>;

/** What a tab asks the people picker for. */
export type PeopleQuestion = { readonly title?: string; readonly singleSelect?: boolean };

/** A person as the people picker gives them to a tab. */
export type ChosenPerson = { readonly objectId: string; readonly displayName: string; readonly email: string };

export type TeamsHostOptions = {
  readonly frame: HTMLIFrameElement;
  readonly frameContext: 'content' | 'settings';
  readonly context: () => WireContext;
  /** Whether it knows nested app authentication. */
  readonly signsIn: boolean;
  readonly token: () => Promise<string>;
  /** What Teams answers to a message of MSAL: see {@link answerSignIn}. */
  readonly signIn: (message: string) => Promise<string>;
  /** Whether the configuration page may be saved now. */
  readonly onValidity?: (valid: boolean) => void;
  /** The configuration page has finished saving. */
  readonly onSaved?: (outcome: SaveOutcome) => void;
  /** A link that Teams is asked to follow. */
  readonly onLink: (url: string) => void;
  /** Lets the person choose people; `undefined` when they choose not to. */
  readonly choosePeople: (question: PeopleQuestion) => Promise<readonly ChosenPerson[] | undefined>;
};

export type SaveOutcome =
  { readonly kind: 'saved'; readonly settings: TabSettings } | { readonly kind: 'failed'; readonly reason: string };

/** A tab's connection to its host. */
export type TeamsHost = {
  tellTheme(theme: string): void;
  /** Asks the configuration page to save; it answers through `onSaved`. */
  save(): void;
  disconnect(): void;
};

type Request = {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
  /** Only of `nestedAppAuth.execute`. */
  readonly data?: unknown;
};

/** Capabilities that teams-js may use; whether it does is the tab's own affair. */
const supports = {
  app: {},
  people: {},
  pages: { config: {}, currentApp: {} },
  dialog: { url: {}, update: {} },
};

const runtime = (signsIn: boolean): string =>
  JSON.stringify({
    apiVersion: 4,
    hostVersionsInfo: {},
    isLegacyTeams: false,
    isNAAChannelRecommended: signsIn,
    supports: signsIn ? { ...supports, nestedAppAuth: {} } : supports,
  });

const clientVersion = '2.0.1';

/** teams-js's code for "the person closed it". */
const userAbort = 8000;

type Session = { settings: TabSettings | undefined };

type Handler = (args: readonly unknown[], data: unknown) => unknown[] | undefined | Promise<unknown[]>;

/** How each function of the protocol is answered; `undefined` = not at all. */
const handlersOf = (options: TeamsHostOptions, session: Session): Readonly<Record<string, Handler>> => ({
  // The order in which Teams itself sends the last two; only there does teams-js look for nested app authentication.
  initialize: () => [options.frameContext, 'web', clientVersion, runtime(options.signsIn)],
  getContext: () => [options.context()],
  'authentication.getAuthToken': () =>
    options.token().then(
      (token) => [true, token],
      (reason: unknown) => [false, String(reason)],
    ),
  'settings.getSettings': () => [session.settings ?? {}],
  'settings.setValidityState': ([valid]) => {
    options.onValidity?.(valid === true);
    return undefined;
  },
  'settings.setSettings': ([settings]) => {
    // teams-js has checked it against its own type.
    session.settings = settings as TabSettings;
    return [true];
  },
  'settings.save.success': () => {
    if (session.settings !== undefined) options.onSaved?.({ kind: 'saved', settings: session.settings });
    return undefined;
  },
  'settings.save.failure': ([reason]) => {
    options.onSaved?.({ kind: 'failed', reason: String(reason) });
    return undefined;
  },
  executeDeepLink: ([url]) => {
    options.onLink(String(url));
    return [true];
  },
  'people.selectPeople': async ([question]) => {
    const chosen = await options.choosePeople(question ?? {});
    return chosen === undefined ? [{ errorCode: userAbort }] : [null, chosen];
  },
  'nestedAppAuth.execute': async (_, data) => [undefined, await options.signIn(String(data))],
  'appInitialization.success': () => [undefined],
});

const isRequest = (data: unknown): data is Request =>
  typeof data === 'object' && data !== null && 'func' in data && typeof data.func === 'string';

/** Plays Teams to the real teams-js inside `frame`, over the window messages that it speaks. */
export const connectTeamsHost = (options: TeamsHostOptions): TeamsHost => {
  const { frame } = options;
  const handlers = handlersOf(options, { settings: undefined });
  const push = (func: string, args: readonly unknown[]): void => {
    frame.contentWindow?.postMessage({ func, args }, window.location.origin);
  };
  const answer = async (request: Request): Promise<void> => {
    const args = await handlers[request.func]?.(request.args ?? [], request.data);
    if (args === undefined) return;
    const { id, uuidAsString } = request;
    frame.contentWindow?.postMessage({ id, uuidAsString, args }, window.location.origin);
  };
  const receive = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && isRequest(event.data)) void answer(event.data);
  };
  window.addEventListener('message', receive);
  return {
    tellTheme: (theme) => {
      push('themeChange', [theme]);
    },
    save: () => {
      push('settings.save', [{}]);
    },
    disconnect: () => {
      window.removeEventListener('message', receive);
    },
  };
};
