import type { LineDifference } from '#domain/alliance/version-difference.ts';
import type { AgreementLine } from '#domain/alliance/pair/pair-agreement.ts';

/** What one of the two makes of a line that differs: it is fine with them, or something to talk about. */
export type LineChoice = 'keep' | 'talk';

/** Choices by line id; a line that is not in it, or says something else, has none yet. */
export type LineChoices = Readonly<Record<string, string>>;

export const choiceOf = (choices: LineChoices, lineId: string): LineChoice | undefined => {
  const choice = choices[lineId];
  return choice === 'keep' || choice === 'talk' ? choice : undefined;
};

/** The same choice once more takes it back. */
export const chooseLine = (choices: LineChoices, lineId: string, choice: LineChoice): LineChoices => {
  const others = Object.fromEntries(Object.entries(choices).filter(([id]) => id !== lineId));
  return choiceOf(choices, lineId) === choice ? others : { ...others, [lineId]: choice };
};

/** Whether every line that differs is fine; so it is where none does. */
export const areAllKept = (differences: readonly LineDifference<AgreementLine>[], choices: LineChoices): boolean =>
  differences.every(({ kind, line }) => kind === 'kept' || choiceOf(choices, line.id) === 'keep');

/** The differences to talk about, in reading order. */
export const differencesToTalkAbout = (
  differences: readonly LineDifference<AgreementLine>[],
  choices: LineChoices,
): readonly LineDifference<AgreementLine>[] =>
  differences.filter(({ kind, line }) => kind !== 'kept' && choiceOf(choices, line.id) === 'talk');
