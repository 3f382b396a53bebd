import type { Day } from '#domain/shared/instant.ts';
import type { DeviceChoices } from '#ports/device-choices.ts';

const key = 'plan.taken-back-on';

/** Notes on the device that a plan was taken back: for the rest of that day none is written without a question. */
export const noteTakenBack = (choices: DeviceChoices, today: Day): void => {
  choices.keep(key, today);
};

/** Whether a plan was taken back today, in this host and on this device. */
export const isTakenBack = (choices: Pick<DeviceChoices, 'read'>, today: Day): boolean => choices.read(key) === today;
