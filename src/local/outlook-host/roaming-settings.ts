/** What a mailbox keeps for the add-in, each value as JSON: as office.js reads and writes it. */
export type RoamingSettings = {
  read(): Readonly<Record<string, unknown>>;
  write(settings: Readonly<Record<string, unknown>>): void;
};

/** The settings in one person's mailbox, which outlast the page. */
export const makeRoamingSettings = (
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  personId: string,
): RoamingSettings => {
  const name = `local-outlook-settings ${personId}`;
  return {
    // Nobody else writes under this name.
    read: () => JSON.parse(storage.getItem(name) ?? '{}') as Readonly<Record<string, unknown>>,
    write: (settings) => {
      storage.setItem(name, JSON.stringify(settings));
    },
  };
};
