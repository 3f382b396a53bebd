import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Unavailable } from '#ports/unavailable.ts';
import { mailboxHours } from '#usecases/calendar/mailbox-settings.ts';
import type { MailboxHours } from '#usecases/calendar/mailbox-settings.ts';
import { ownCalendarKey } from '../../calendar/own-calendar.ts';
import type { OpenCalendar, OwnCalendar } from '../../calendar/own-calendar.ts';
import { calendarQuery } from '../../calendar/use-open-calendar.ts';
import { useTab } from '../../tab-context.tsx';
import type { MailboxLook } from './hours-import.ts';

/** The mailbox's hours, and the act that reads them. */
export type MailboxReading = {
  readonly look: MailboxLook;
  /** Opens the calendar if need be, with Entra's question, and reads them. `undefined` where that did not go well. */
  readonly ask: () => Promise<MailboxHours | undefined>;
};

/**
 * The hours that one's mailbox names.
 *
 * @param quietly whether to look by itself, where the calendar opens without a question
 */
export const useMailboxHours = (quietly: boolean): MailboxReading => {
  const { openCalendar } = useTab();
  const queries = useQueryClient();
  const read = async (how: Parameters<OpenCalendar>[0]): Promise<MailboxHours> => {
    const own = queries.getQueryData<OwnCalendar>(ownCalendarKey) ?? (await openCalendar(how));
    queries.setQueryData(ownCalendarKey, own);
    return mailboxHours(own.calendar);
  };
  const quiet = useQuery({
    queryKey: ['calendar', 'mailbox-hours'],
    queryFn: () => read('quietly'),
    enabled: quietly,
    ...calendarQuery,
  });
  const asked = useMutation({ mutationFn: () => read('asking'), ...calendarQuery });
  return {
    look: lookOf(quiet, asked),
    ask: async () => {
      try {
        return await asked.mutateAsync();
      } catch (error) {
        if (error instanceof Unavailable) return undefined;
        throw error;
      }
    },
  };
};

type Reading = { readonly data: MailboxHours | undefined; readonly error: Error | null };

/** What was asked for counts for more; that the calendar does not open quietly is nothing to tell. */
const lookOf = (
  quiet: Reading & { readonly isLoading: boolean },
  asked: Reading & { readonly isPending: boolean },
): MailboxLook => {
  if (asked.isPending || quiet.isLoading) return { kind: 'reading' };
  const found = asked.data ?? quiet.data;
  if (found !== undefined) return { kind: 'found', found };
  if (asked.error === null) return { kind: 'unread' };
  return { kind: isRefused(asked.error) ? 'refused' : 'failed' };
};

/** Whether it is access that is missing: not given, or not to be had in this Teams. */
const isRefused = (error: Error): boolean =>
  error instanceof Unavailable && (error.part === 'sign-in' || error.part === 'nested-sign-in');
