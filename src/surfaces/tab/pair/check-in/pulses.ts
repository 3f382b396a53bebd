import { CompassNorthwestRegular } from '@fluentui/react-icons/svg/compass-northwest';
import { HandOpenHeartRegular } from '@fluentui/react-icons/svg/hand-open-heart';
import { HandshakeRegular } from '@fluentui/react-icons/svg/handshake';
import type { CheckInView } from '#contracts/pair-api.ts';
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
const markOf = (text: string): Mark | undefined => marks.find((mark) => String(mark) === text);

/** A check-in while it is being written; marks as texts, empty until chosen. */
export type CheckInText = Readonly<Record<Pulse | `${Pulse}Line`, string>>;

export const checkInText = (view: CheckInView | undefined): CheckInText => ({
  purpose: String(view?.purpose.mark ?? ''),
  purposeLine: view?.purpose.line ?? '',
  trust: String(view?.trust.mark ?? ''),
  trustLine: view?.trust.line ?? '',
  care: String(view?.care.mark ?? ''),
  careLine: view?.care.line ?? '',
});

export type PulseAnswers = Readonly<Record<Pulse, { readonly mark: Mark; readonly line: string }>>;

/** What a form says, once all three are chosen. */
export const answersIn = (text: CheckInText): PulseAnswers | undefined => {
  const [purpose, trust, care] = [markOf(text.purpose), markOf(text.trust), markOf(text.care)];
  if (purpose === undefined || trust === undefined || care === undefined) return undefined;
  return {
    purpose: { mark: purpose, line: text.purposeLine },
    trust: { mark: trust, line: text.trustLine },
    care: { mark: care, line: text.careLine },
  };
};
