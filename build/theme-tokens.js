/** Layers that stand even where a theme does not name them. */
const layers = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

const variable = (name) => (name in layers ? `var(--${name}, ${layers[name]})` : `var(--${name})`);

/**
 * Stands in for Fluent's table of some 500 names, each of which is the CSS variable of the same name: what the table
 * says, said once. `tests/build/theme-tokens.test.ts` holds the two against each other.
 */
export const tokens = new Proxy({}, { get: (_, name) => variable(String(name)) });
