import type { CalendarEvent } from './calendar-event.ts';
import type { Attendee, Invite } from './invite.ts';

/** Why an invite is not a 1-1 of the signed-in person. */
export type NotOneToOne =
  /** Nobody but oneself (and perhaps rooms) is invited. */
  | { readonly kind: 'nobody-else' }
  /** Everybody else has declined. */
  | { readonly kind: 'partner-declined' }
  /** The signed-in person has declined. */
  | { readonly kind: 'self-declined' }
  /** `others` people besides oneself, declined ones left out. */
  | { readonly kind: 'group'; readonly others: number }
  /** Who stands behind a distribution list is unknown, so how many meet is unknown too. */
  | { readonly kind: 'distribution-list' }
  /** Open in somebody else's calendar: the signed-in person, a delegate, is not on the invite. */
  | { readonly kind: 'not-invited' };

/** Whether an invite brings exactly two people together, oneself being one of them. */
export type OneToOneVerdict = { readonly kind: 'one-to-one'; readonly partner: Attendee } | NotOneToOne;

/**
 * The 1-1 rule on an invite: exactly one person besides oneself, whether organizer or attendee, by distinct address.
 * Rooms do not count, people who have declined do not either; a distribution list makes it unknowable.
 * A delegate who sends for somebody is not named on the invite: Outlook names the calendar's owner as its organizer.
 */
export const judgeInvite = (invite: Invite): OneToOneVerdict => {
  const { self, organizer, attendees } = invite;
  if (![organizer, ...attendees].some((one) => one.address === self.address)) return { kind: 'not-invited' };
  if (self.response === 'declined') return { kind: 'self-declined' };
  const others = othersOn(invite);
  const coming = others.filter(isComing);
  if (coming.some((one) => one.kind === 'distribution-list')) return { kind: 'distribution-list' };
  return judgePeople(coming.filter(isPerson), others.some(isPerson));
};

/** The people besides oneself who are invited and have not declined. */
export const whoComes = (invite: Invite): readonly Attendee[] => othersOn(invite).filter(isComing).filter(isPerson);

/**
 * The same rule on an event of one's own calendar, whose `others` already leave out rooms and declined people. Nobody tells
 * there whether the one address of an event that one has called is a distribution list: it counts as a person.
 *
 * @param counts whether someone of this address may be the other one; everybody by default.
 */
export const isOneToOne = (event: CalendarEvent, counts: (address: string) => boolean = () => true): boolean =>
  new Set(event.others).size === 1 &&
  event.others.every(counts) &&
  !event.allDay &&
  !event.cancelled &&
  !event.declined;

const judgePeople = (coming: readonly Attendee[], anyInvited: boolean): OneToOneVerdict => {
  const [partner, ...more] = coming;
  if (partner === undefined) return { kind: anyInvited ? 'partner-declined' : 'nobody-else' };
  return more.length === 0 ? { kind: 'one-to-one', partner } : { kind: 'group', others: coming.length };
};

const othersOn = ({ self, organizer, attendees }: Invite): readonly Attendee[] =>
  distinct([organizer, ...attendees].filter((one) => one.address !== self.address));

const isComing = ({ response }: Attendee): boolean => response !== 'declined';

const isPerson = ({ kind }: Attendee): boolean => kind === 'user' || kind === 'external';

/** One entry an address: an organizer is often listed among the attendees as well, there with the real response. */
const distinct = (people: readonly Attendee[]): readonly Attendee[] => [
  ...new Map(people.map((one) => [one.address, one])).values(),
];
