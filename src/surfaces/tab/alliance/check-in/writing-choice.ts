/** Whether someone has last opened the form of a round or put it aside. */
export type WritingChoice = { readonly round: number; readonly writes: boolean };

type Now = {
  /** The round that takes answers. */
  readonly round: number;
  /** Whether one is asked to answer it. */
  readonly asked: boolean;
  /** Whether words of one's own wait to be sent. */
  readonly drafted: boolean;
};

/**
 * Whether the form is open. A round may close while one writes: what is written then stays on the page, for the next one,
 * rather than go without a word.
 */
export const isWriting = (choice: WritingChoice, { round, asked, drafted }: Now): boolean =>
  choice.round === round ? choice.writes : asked || (choice.writes && drafted);
