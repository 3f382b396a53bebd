/** Characters (UTF-16 code units) that one answer or one agreement text may hold; bounded by the 64 KiB of a stored property. */
export const longTextLimit = 4000;

/** Characters that one "how would we know?" may hold. */
export const evidenceLimit = 1000;

/** Whether a text says nothing: it holds only white space and what Unicode draws as nothing at all. */
export const isBlank = (text: string): boolean => /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(text);
