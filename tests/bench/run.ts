import { benchFanout } from './fanout/fanout.ts';
import { benchFuzz } from './fuzz.ts';
import { benchLoad } from './load.ts';
import { benchPlanner } from './planner.ts';
import { benchStorage } from './storage/storage.ts';
import { benchTurn } from './turn/turn.ts';

const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  planner: benchPlanner,
  fanout: benchFanout,
  turn: benchTurn,
  storage: benchStorage,
  load: benchLoad,
  fuzz: benchFuzz,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
if (bench === undefined) {
  console.error(`Usage: run.ts <${Object.keys(benches).join(' | ')}> [its options]`);
  process.exitCode = 1;
} else await bench(args);
