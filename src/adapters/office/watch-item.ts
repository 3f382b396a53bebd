import type { ItemChange } from '#ports/mail-item.ts';
import { answerOf } from './call-office.ts';

type Source = Pick<Office.AppointmentCompose, 'addHandlerAsync' | 'removeHandlerAsync'>;

/**
 * Calls back when people, time or series of the open appointment change, or when a pinned pane is given another item.
 * Returns how to stop. Clients that do not know an event leave it out silently: the pane then reads once.
 */
export const watchItem = (listener: (change: ItemChange) => void): (() => void) => {
  const changed = (): void => {
    listener('same-item');
  };
  let stopItem = watchChanges(changed);
  let isStopped = false;
  const onItem = (): void => {
    // Outlook knows handlers by event type, so that removing those of the last item also removes those of the next.
    const watchNext = (): Stop => (isStopped ? nothing : watchChanges(changed));
    const next = stopItem().then(watchNext, watchNext);
    stopItem = async () => {
      await (
        await next
      )();
    };
    listener('other-item');
  };
  const stopMailbox = subscribe(Office.context.mailbox, Office.EventType.ItemChanged, onItem);
  return () => {
    isStopped = true;
    void stopItem();
    void stopMailbox();
  };
};

/** Resolves when no more is told. */
type Stop = () => Promise<void>;

const nothing: Stop = () => Promise.resolve();

const watchChanges = (listener: () => void): Stop => {
  // Typed as one or none, but null once a pinned pane has seen one.
  const item = Office.context.mailbox.item as Source | null | undefined;
  if (item === undefined || item === null) return nothing;
  const { RecipientsChanged, AppointmentTimeChanged, RecurrenceChanged } = Office.EventType;
  const types = [RecipientsChanged, AppointmentTimeChanged, RecurrenceChanged];
  const stops = types.map((type) => subscribe(item, type, listener));
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
};

/** Office knows handlers by event type alone, so that removing one removes all of that type: ours are the only ones. */
const subscribe = (source: Source, type: Office.EventType, listener: () => void): Stop => {
  const added = answerOf((done) => {
    source.addHandlerAsync(type, listener, done);
  }).catch(() => undefined);
  return async () => {
    await added;
    await answerOf((done) => {
      source.removeHandlerAsync(type, done);
    }).catch(() => undefined);
  };
};
