/** A wish to tell a victory as it was typed to the bot; the text may be empty. */
export type VictoryWish = { readonly text: string };

const beginning = /^(?:victor(?:y|ies)|vittori[ae])(?![\p{L}\p{N}])/iu;

/** Reads `victory ...`, in English and Italian; `undefined` for anything else. */
export const readVictoryCommand = (typed: string): VictoryWish | undefined => {
  const text = typed.trim();
  const match = beginning.exec(text);
  return match === null ? undefined : { text: text.slice(match[0].length).replace(/^[\s:,.!?–-]+/u, '') };
};
