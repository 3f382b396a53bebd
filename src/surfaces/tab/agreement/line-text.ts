import { evidenceLimit, isBlank } from '#domain/shared/text.ts';
import type { LineText } from './LineFields.tsx';

/** Whether the server takes a line with these words. */
export const isLineText = ({ text, evidence }: LineText): boolean =>
  !isBlank(text) && text.length <= evidenceLimit && evidence.length <= evidenceLimit;

/** All of a line as it is compared with another. */
export const wholeLine = ({ text, evidence }: LineText, evidenceLabel: string): string =>
  evidence === '' ? text : `${text}\n\n${evidenceLabel}\n${evidence}`;
