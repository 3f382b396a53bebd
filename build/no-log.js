const silent = () => undefined;
silent.extend = () => silent;

/** What Teams' SDK asks of the log library that it brings along, and that nobody reads here: `debug`, under its own name. */
const debug = () => silent;
debug.formatArgs = () => undefined;

export const b = { debug };
