/** Characters (UTF-16 code units) that one answer or one agreement text may hold; bounded by the 64 KiB of a stored property. */
export const longTextLimit = 4000;

/** Characters that one "how would we know?" may hold. */
export const evidenceLimit = 1000;

/** Whether a text says anything once white space and zero-width characters are set aside. */
export const isBlank = (text: string): boolean => text.replace(/[\s\u200b-\u200f\u2060\ufeff]/gu, '') === '';
