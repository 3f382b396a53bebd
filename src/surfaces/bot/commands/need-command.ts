import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';

/** A need or an offer as someone typed it to the bot; its text may be empty. */
export type NeedDraft = { readonly noun: NeedNoun; readonly text: string };

// Longer beginnings first: of "I can offer an hour" the hour is left.
const beginnings: readonly (readonly [NeedNoun, RegExp])[] = [
  [
    'need',
    /^(?:i need|needs?|mi serv(?:e|ono)|serv(?:e|ono)|ho bisogno di|ho bisogno|bisogno|richiest[ae])(?![\p{L}\p{N}])/iu,
  ],
  ['offer', /^(?:i can offer|i offer|offers?|posso offrire|offro|offert[ae])(?![\p{L}\p{N}])/iu],
];

/** Reads `need ...` and `offer ...`, in English and Italian; `undefined` for anything else. */
export const readNeedCommand = (typed: string): NeedDraft | undefined => {
  const text = typed.trim();
  for (const [noun, beginning] of beginnings) {
    const match = beginning.exec(text);
    if (match !== null) return { noun, text: text.slice(match[0].length).replace(/^[\s:,.!?–-]+/u, '') };
  }
  return undefined;
};
