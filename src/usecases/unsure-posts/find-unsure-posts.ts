import { gatheringsOf, rituals } from '#domain/ritual/ritual.ts';
import type { Ritual } from '#domain/ritual/ritual.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { weekdayOf, weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardNoun } from '#domain/week/board.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { Unsettled, UnsettledEntry } from '#ports/outbox.ts';
import { isYoung } from '#usecases/delivery/claim-subjects.ts';
import type { UnsurePost, UnsureRituals } from './unsure-post.ts';

/** The posts of which nobody can tell whether they are there, oldest days first, then what has no day. */
export const findUnsurePosts = (unsettled: Unsettled, settings: TeamSettings, now: Instant): readonly UnsurePost[] => [
  ...ritualPosts(unsettled, settings, now),
  ...otherPosts(unsettled, now),
];

const otherPosts = (unsettled: Unsettled, now: Instant): readonly UnsurePost[] =>
  [...unsettled]
    .filter(([, entry]) => entry.kind === 'unknown' || isGivenUp(entry.claimedAt, now))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([subject, { kind }]) => postOf(subject, kind === 'claimed') ?? []);

const postOf = (subject: string, isClaimed: boolean): UnsurePost | undefined => {
  const [name = '', first = '', id = ''] = subject.split(':');
  switch (name) {
    case 'welcome':
      return { kind: 'welcome', isClaimed };
    case 'proposal':
      return { kind: 'proposal', version: Number(first), isClaimed };
    case 'item':
      // The name was a noun when the post was claimed.
      return { kind: 'item', noun: first as BoardNoun, id, isClaimed };
    default:
      return undefined;
  }
};

/** Far beyond what any sender takes: what has been claimed for so long is in nobody's hands. */
const handsOffMs = 3_600_000;

const isGivenUp = (claimedAt: Instant | undefined, now: Instant): boolean =>
  claimedAt !== undefined && now - claimedAt > handsOffMs;

type UnsureDay = { readonly day: Day; readonly entry: UnsettledEntry };

const ritualPosts = (unsettled: Unsettled, settings: TeamSettings, now: Instant): readonly UnsureRituals[] => {
  const days = [...unsettled]
    .flatMap(([subject, entry]): readonly UnsureDay[] => {
      const day = subject.startsWith(dayMark) ? subject.slice(dayMark.length) : undefined;
      return day === undefined || isInHand({ day, entry }, settings, now) ? [] : [{ day, entry }];
    })
    .toSorted((one, other) => one.day.localeCompare(other.day));
  return [...Map.groupBy(days, ({ day }) => weekOf(day))].flatMap(([week, ofWeek]) =>
    postsOfWeek({ week, settings, now, entryOf: (ritual) => unsettled.get(`ritual:${ritual}:${week}`) }, ofWeek),
  );
};

const dayMark = 'ritual-day:';

/** Where a claim does not say how old it is, its day does: once that is over for as long, nobody is at it. */
const isInHand = ({ day, entry }: UnsureDay, settings: TeamSettings, now: Instant): boolean => {
  if (entry.kind === 'unknown') return false;
  return entry.claimedAt === undefined ? day >= todayOf(settings, now - handsOffMs) : !isGivenUp(entry.claimedAt, now);
};

type OfWeek = {
  readonly week: Week;
  readonly settings: TeamSettings;
  readonly now: Instant;
  readonly entryOf: (ritual: Ritual) => UnsettledEntry | undefined;
};

/**
 * A day that is still claimed counts where rituals are claimed with it, or one is unknown that no day known to be unknown
 * explains. After a death shortly before midnight the job of someone's wish comes back on the next day, and leaves that of
 * its claim as it is; so it does where the post was then made after all.
 */
const postsOfWeek = (ofWeek: OfWeek, days: readonly UnsureDay[]): readonly UnsureRituals[] => {
  const { week, settings, entryOf } = ofWeek;
  const unknown = rituals.filter((ritual) => entryOf(ritual)?.kind === 'unknown');
  const explained = days.filter(({ entry }) => entry.kind === 'unknown').flatMap(({ day }) => ritualsOn(settings, day));
  const isElsewhere = unknown.some((ritual) => !explained.includes(ritual));
  const unsure = days.filter(
    (one) => one.entry.kind === 'unknown' || isElsewhere || claimedWith(ofWeek, one).length > 0,
  );
  const ofSomeDay = unsure.flatMap(({ day }) => ritualsOn(settings, day));
  return unsure.map((one, index) => {
    const { day } = one;
    const own = ritualsOn(settings, day);
    // Whatever the team has moved to a day without a doubt goes with the last one.
    const isOwn = (ritual: Ritual): boolean =>
      own.includes(ritual) || (index === unsure.length - 1 && !ofSomeDay.includes(ritual));
    const claimed = claimedWith(ofWeek, one);
    const inDoubt = rituals.filter((ritual) => claimed.includes(ritual) || (unknown.includes(ritual) && isOwn(ritual)));
    const all = rituals.filter((ritual) => own.includes(ritual) || inDoubt.includes(ritual));
    return { kind: 'rituals', day, week, inDoubt, rituals: all, claimed, isClaimed: one.entry.kind === 'claimed' };
  });
};

/**
 * The rituals that a dead sender has left claimed beside the day: those that it claimed together with it. Of a day that is
 * unknown by now the time of that is not kept any more, and the sender may have died before it was told of the others.
 */
const claimedWith = ({ settings, now, entryOf }: OfWeek, { day, entry }: UnsureDay): readonly Ritual[] => {
  const own = ritualsOn(settings, day);
  return rituals.filter((ritual) => {
    const claim = entryOf(ritual);
    if (claim?.kind !== 'claimed') return false;
    if (entry.kind === 'unknown') return own.includes(ritual) && !isYoung(claim, now);
    return claim.claimedAt === entry.claimedAt && (claim.claimedAt !== undefined || own.includes(ritual));
  });
};

/** A day may be unknown before its rituals were claimed. */
const ritualsOn = (settings: TeamSettings, day: Day): readonly Ritual[] =>
  gatheringsOf(settings)
    .filter(({ moment }) => moment.weekday === weekdayOf(day))
    .flatMap((gathering) => gathering.rituals);
