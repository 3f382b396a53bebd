import { benchPlanner } from './planner.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = { planner: benchPlanner };

const name = process.argv[2] ?? '';
const bench = benches[name];
if (bench === undefined) {
  console.error(`Usage: run.ts <${Object.keys(benches).join(' | ')}>`);
  process.exitCode = 1;
} else await bench();
