import type { DeviceChoices } from '#ports/device-choices.ts';

type DeviceChoicesParts = {
  /** `undefined` where the browser forbids it in frames: then they last as long as the page. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  /** Whose choices these are; `undefined` when nobody says so: then they last as long as the page. */
  readonly owner: string | undefined;
};

/** Keeps choices in the browser's local storage, each person's under their own name. */
export const makeDeviceChoices = ({ storage, owner }: DeviceChoicesParts): DeviceChoices => {
  const memory = new Map<string, string>();
  const own = owner === undefined ? undefined : storage;
  const nameOf = (key: string): string => `alliance.choice/${encodeURIComponent(owner ?? '')}/${key}`;
  return {
    read: (key) => memory.get(key) ?? attempt(() => own?.getItem(nameOf(key)) ?? undefined),
    keep: (key, choice) => {
      memory.set(key, choice);
      attempt(() => own?.setItem(nameOf(key), choice));
    },
  };
};

/** A full or forbidden storage throws; what it would have kept is asked about once more. */
const attempt = <Value>(run: () => Value): Value | undefined => {
  try {
    return run();
  } catch {
    return undefined;
  }
};
