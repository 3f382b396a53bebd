import type { PersonId } from '#domain/shared/ids.ts';

export type PickedPerson = {
  readonly personId: PersonId;
  readonly name: string;
  /** Empty where the host tells none. */
  readonly address: string;
};

/** The host's own way to choose a colleague. */
export type PeoplePicker = {
  /** `undefined` when the person chose nobody. Rejects with `Unavailable` (`teams`) where the host has no picker. */
  pick(title: string): Promise<PickedPerson | undefined>;
};
