import { z } from 'zod';

/** Says of a variable what it is to hold, after its name. */
export const wording =
  (meaning: string) =>
  ({ input }: { input?: unknown }): string =>
    `${input === undefined ? 'is missing' : 'is unusable'}: ${meaning}`;

export const guid = (meaning: string): z.ZodType<string> => z.guid({ error: wording(`the ${meaning}, a GUID`) });

export const httpsUrl = (meaning: string): z.ZodType<string> =>
  z.url({ protocol: /^https$/, error: wording(`the ${meaning}, an https address`) });

/**
 * Values with commas between them, one at least.
 *
 * @param read one of them; `undefined`: it is unusable
 * @param kind what each is, with its article, e.g. `a GUID`
 */
export const listOf = <Value>(
  meaning: string,
  kind: string,
  read: (part: string) => Value | undefined,
): z.ZodType<readonly Value[], string> =>
  z.string({ error: wording(meaning) }).transform((text, context) =>
    text.split(',').flatMap((part) => {
      const value = read(part.trim());
      if (value === undefined)
        context.addIssue({ code: 'custom', message: `is unusable: "${part.trim()}" is no ${kind}` });
      return value ?? [];
    }),
  );
