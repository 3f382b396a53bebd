/** Answers from which on a figure is told: below, one would read a person out of it. */
export const figureThreshold = 4;

/** What a team's marks say together. */
export type Figure =
  | {
      readonly kind: 'told';
      readonly answers: number;
      /** From 1 to 5, rounded to a tenth. */
      readonly mean: number;
    }
  | { readonly kind: 'too-few'; readonly answers: number };

export const figureOf = (given: readonly { readonly mark: number }[]): Figure => {
  const answers = given.length;
  if (answers < figureThreshold) return { kind: 'too-few', answers };
  const sum = given.reduce((total, { mark }) => total + mark, 0);
  return { kind: 'told', answers, mean: Math.round((sum / answers) * 10) / 10 };
};
