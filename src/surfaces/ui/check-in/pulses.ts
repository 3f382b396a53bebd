import { CompassNorthwestRegular } from '@fluentui/react-icons/svg/compass-northwest';
import { HandOpenHeartRegular } from '@fluentui/react-icons/svg/hand-open-heart';
import { HandshakeRegular } from '@fluentui/react-icons/svg/handshake';
import type { Mark } from '#domain/alliance/mark.ts';

/** The three things that an alliance rests on, always in this order. */
export const pulses = ['purpose', 'trust', 'care'] as const;
export type Pulse = (typeof pulses)[number];

export const marks = [1, 2, 3, 4, 5] as const;

export const pulseIcons = {
  purpose: CompassNorthwestRegular,
  trust: HandshakeRegular,
  care: HandOpenHeartRegular,
} as const;

/** The mark that a form's text stands for. */
export const markOf = (text: string): Mark | undefined => marks.find((mark) => String(mark) === text);

/** The marks that a form's texts stand for, once all three are chosen. */
export const marksIn = (text: Readonly<Record<Pulse, string>>): Readonly<Record<Pulse, Mark>> | undefined => {
  const [purpose, trust, care] = [markOf(text.purpose), markOf(text.trust), markOf(text.care)];
  if (purpose === undefined || trust === undefined || care === undefined) return undefined;
  return { purpose, trust, care };
};
