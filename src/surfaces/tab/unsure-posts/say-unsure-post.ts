import type { UnsurePostView } from '#contracts/unsure-posts-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import { weekdayOf, weekOf } from '#domain/shared/week.ts';
import type { UnsurePostsKey } from '#messages/unsure-posts/en.ts';
import type { Words } from '#messages/words.ts';
import { weekdayNames } from '#messages/times.ts';
import type { DateFormat } from '#messages/date-format.ts';
import { memberName } from '../week/week-slot.ts';

type Saying = {
  readonly words: Words<UnsurePostsKey>;
  readonly locale: string;
  readonly dates: Pick<DateFormat, 'date'>;
  readonly view: Pick<WeekView, 'team' | 'today'>;
  /** Stands for someone who has left the team. */
  readonly gone: string;
};

/** Which post it is, as the team would call it. */
export const sayUnsurePost = (unsure: UnsurePostView, { words, locale, dates, view, gone }: Saying): string => {
  switch (unsure.kind) {
    case 'rituals': {
      const { day } = unsure;
      return weekOf(day) === weekOf(view.today)
        ? words('post.ritualsThisWeek', { day: weekdayNames(locale)[weekdayOf(day)] ?? '' })
        : words('post.rituals', { day: dates.date(day) });
    }
    case 'proposal':
      return words('post.proposal', { version: unsure.version });
    case 'victory':
    case 'dissent': {
      const name = memberName(view, unsure.by) ?? gone;
      return words(`post.${unsure.kind}`, { name, day: dates.date(unsure.on) });
    }
    case 'welcome':
    case 'four-weeks':
    case 'four-weeks-story':
      return words(`post.${unsure.kind}`);
  }
};
