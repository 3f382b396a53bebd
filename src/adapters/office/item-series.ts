import type { ItemSeries } from '#ports/item-series.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { callOffice } from './call-office.ts';
import { openItem } from './office-item.ts';

/** The open appointment's series, through office.js. */
export const makeItemSeries = (): ItemSeries => ({
  part: async () => {
    if (idOfWhole() !== undefined) return 'occurrence';
    return (await hasPattern()) ? 'series' : 'once';
  },
  openWhole: async () => {
    const id = idOfWhole();
    if (id === undefined) throw new Unavailable('calendar', new Error('The open appointment is not one of a series'));
    // Outlook tells nothing back; an id that it has given itself is known to it.
    Office.context.mailbox.displayAppointmentForm(id);
    return Promise.resolve();
  },
});

/** Typed as always there; only what belongs to a series has one. */
const idOfWhole = (): string | undefined => {
  const id = openItem().item.seriesId as string | null | undefined;
  return id === null || id === '' ? undefined : id;
};

const hasPattern = async (): Promise<boolean> => {
  const { kind, item } = openItem();
  // As above: an appointment that does not repeat has none.
  if (kind === 'read') return ((item.recurrence as Office.Recurrence | null | undefined) ?? null) !== null;
  const pattern = await callOffice<Office.Recurrence | null>((done) => {
    item.recurrence.getAsync(done);
  });
  return pattern !== null;
};
