/** Small choices of one person that stay on their device, such as not wanting to be asked again. */
export type DeviceChoices = {
  /** `undefined` where nothing was chosen, or the device keeps nothing. */
  read(key: string): string | undefined;
  keep(key: string, choice: string): void;
};
