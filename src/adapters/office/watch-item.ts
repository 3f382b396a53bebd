import { callOffice } from './call-office.ts';

type Source = Pick<Office.AppointmentCompose, 'addHandlerAsync' | 'removeHandlerAsync'>;

/**
 * Calls back when people or time of the open appointment change, or when a pinned pane is given another item.
 * Returns how to stop. Clients that do not know an event leave it out silently: the pane then reads once.
 */
export const watchItem = (listener: () => void): (() => void) => {
  let stopItem = watchChanges(listener);
  const onItem = (): void => {
    stopItem();
    stopItem = watchChanges(listener);
    listener();
  };
  const stopMailbox = subscribe(Office.context.mailbox, Office.EventType.ItemChanged, onItem);
  return () => {
    stopItem();
    stopMailbox();
  };
};

const watchChanges = (listener: () => void): (() => void) => {
  const item = Office.context.mailbox.item;
  if (item === undefined) return () => undefined;
  const types = [Office.EventType.RecipientsChanged, Office.EventType.AppointmentTimeChanged];
  const stops = types.map((type) => subscribe(item, type, listener));
  return () => {
    stops.forEach((stop) => {
      stop();
    });
  };
};

/** Office knows handlers by event type alone, so that removing one removes all of that type: ours are the only ones. */
const subscribe = (source: Source, type: Office.EventType, listener: () => void): (() => void) => {
  const added = callOffice((done) => {
    source.addHandlerAsync(type, listener, done);
  }).catch(() => undefined);
  return () => {
    void added.then(() => {
      source.removeHandlerAsync(type);
    });
  };
};
