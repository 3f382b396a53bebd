/** The practices that a team can keep; each can be switched on and off. */
export const practices = ['shout-outs', 'needs-and-offers', 'dissent', 'victories', 'field-windows'] as const;
export type Practice = (typeof practices)[number];

/** What a team begins with: the two that ask least of anyone. */
export const practicesAtFirst: readonly Practice[] = ['shout-outs', 'needs-and-offers'];
