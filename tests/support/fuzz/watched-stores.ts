/** Methods of our stores that leave everything as it is; those of one store with its name, where it means another thing elsewhere. */
const reading =
  /^(?:\w+\.(?:load|read|find|list|all$|ofWeeks|pastTeams|counterparts|dueBy|ends|unsettled|next)|pairs\.note$)/;

/**
 * What is in a world and is no store, and the log of what administrators try, in which a refused act has its line, too.
 */
const notWatched = new Set<string>([
  'auditLog',
  'clock',
  'channels',
  'gate',
  'open',
  'stored',
  'takeJobs',
  'roster',
  'openChannels',
]);

/** Notes what is written to the stores of a world. */
export type WriteWatch = {
  readonly watch: <World extends object>(world: World) => World;
  /** What was written since it was asked for last, e.g. `board.save`. */
  readonly take: () => readonly string[];
};

export const makeWriteWatch = (): WriteWatch => {
  let written: string[] = [];
  const watchStore = (name: string, store: object): object =>
    new Proxy(store, {
      get: (target, key, receiver) => {
        const value: unknown = Reflect.get(target, key, receiver);
        if (typeof value !== 'function' || reading.test(`${name}.${String(key)}`)) return value;
        return async (...args: unknown[]): Promise<unknown> => {
          const outcome: unknown = await Reflect.apply(value, target, args);
          // A conflict is the store's word that it has written nothing.
          if (outcome !== 'conflict') written.push(`${name}.${String(key)}`);
          return outcome;
        };
      },
    });
  return {
    watch: (world) => {
      const stores = Object.entries(world).filter(
        ([name, value]) => !notWatched.has(name) && typeof value === 'object',
      );
      // Each store is itself again, behind its watch.
      return {
        ...world,
        ...Object.fromEntries(stores.map(([name, store]) => [name, watchStore(name, store as object)])),
      };
    },
    take: () => {
      const taken = written;
      written = [];
      return taken;
    },
  };
};
