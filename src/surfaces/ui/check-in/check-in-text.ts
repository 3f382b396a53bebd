import type { CheckInView } from '#contracts/pair-api.ts';
import type { Mark } from '#domain/alliance/mark.ts';
import { marksIn } from './pulses.ts';
import type { Pulse } from './pulses.ts';

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
  const marks = marksIn(text);
  return (
    marks && {
      purpose: { mark: marks.purpose, line: text.purposeLine },
      trust: { mark: marks.trust, line: text.trustLine },
      care: { mark: marks.care, line: text.careLine },
    }
  );
};
