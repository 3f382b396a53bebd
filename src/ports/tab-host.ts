import type { TeamId } from '#domain/shared/ids.ts';
/** The channel that a tab stands in. */
export type HostChannel = {
  readonly teamId: TeamId;
  /** e.g. `19:...@thread.tacv2` */
  readonly channelId: string;
  readonly teamName: string | undefined;
  readonly channelName: string | undefined;
  /** Who reads the channel: the whole team, some of it, or people from outside of it, too. */
  readonly membership: 'standard' | 'private' | 'shared';
};

/** A person by their ids in the directory. */
export type HostPerson = { readonly tenantId: string; readonly personId: string };

/** What a channel's configuration page hands to the host when it is saved. */
type TabSettings = {
  readonly entityId: string;
  readonly suggestedName: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
};

/** Resolves when the tab may be saved; `failed` carries the words that the host shows. */
export type SaveTab = () => Promise<
  { readonly kind: 'ready'; readonly settings: TabSettings } | { readonly kind: 'failed'; readonly reason: string }
>;

/** The host (Teams) around our tab. */
export type TabHost = {
  /** BCP 47, e.g. `it-IT`. */
  readonly locale: string;
  /** Name of the theme at the start, e.g. `default`. */
  readonly theme: string;
  /**
   * Who is signed in, as the host says: tells people apart on this device, and gives nobody a right.
   * `undefined` when it does not say.
   */
  readonly person: HostPerson | undefined;
  /** `undefined` outside a channel, e.g. in the personal app. */
  readonly channel: HostChannel | undefined;
  /** The page that a deep link asks for, e.g. `/edit`. */
  readonly page: string | undefined;
  /** Calls back at every change of the host's theme. */
  readonly onTheme: (listener: (theme: string) => void) => void;
  /** Takes the host's loading picture away: the first view stands. */
  showPage(): void;
  /** Goes to another place in the host, e.g. a tab of a channel; rejects when it does not. */
  openLink(url: string): Promise<void>;
  /** On the configuration page: lets the person save, and calls back when they do. */
  offerSave(save: SaveTab): void;
};
