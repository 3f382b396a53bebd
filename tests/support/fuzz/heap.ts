import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that are still in use once nothing is left to collect. */
export const heapInUse = (): number => {
  setFlagsFromString('--expose_gc');
  // The function exists in contexts that are made after the flag was set.
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
};
