import { ianaZoneOf } from '#domain/calendar/windows-zones.ts';

/** What `Office.onReady` tells about where we run. */
export type OfficeHost =
  | {
      readonly kind: 'outlook';
      /** Outlook's display language, e.g. `it-IT`. */
      readonly locale: string;
      /** Lower-case SMTP address of the mailbox that is open. */
      readonly ownAddress: string;
      /** IANA zone of the mailbox; `undefined` where it names none, or one that nobody knows. */
      readonly zone: string | undefined;
      /** Whether it signs the person in for us; older ones do not. */
      readonly signsIn: boolean;
    }
  /** Opened as an ordinary page, outside Outlook. */
  | { readonly kind: 'no-host' };

/** Waits until office.js has reached its host. */
export const whenOfficeIsReady = async (): Promise<OfficeHost> => {
  const info = await Office.onReady();
  restoreHistory();
  // Typed as always there; outside a host both are missing.
  const host: unknown = info.host;
  const mailbox = Office.context.mailbox as Office.Mailbox | undefined;
  if (host !== Office.HostType.Outlook || mailbox === undefined) return { kind: 'no-host' };
  const ownAddress = mailbox.userProfile.emailAddress.toLowerCase();
  const { displayLanguage: locale, requirements } = Office.context;
  const signsIn = requirements.isSetSupported('NestedAppAuth', '1.1');
  return { kind: 'outlook', locale, ownAddress, zone: zoneOf(mailbox), signsIn };
};

/** Named as Exchange or as IANA does; typed as always there, but Outlook on phones leaves it out. */
const zoneOf = ({ userProfile }: Office.Mailbox): string | undefined => {
  const name = userProfile.timeZone as string | undefined;
  return name === undefined ? undefined : ianaZoneOf(name);
};

/** office.js hides these two behind own properties that are null; without them the prototype's show again. */
const restoreHistory = (): void => {
  Reflect.deleteProperty(history, 'pushState');
  Reflect.deleteProperty(history, 'replaceState');
};
