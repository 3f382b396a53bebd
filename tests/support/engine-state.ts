import { noCounts } from '#domain/figures/counts.ts';
import type { EngineState } from '#domain/figures/engine-state.ts';
import type { Running } from '#server/status-page/status-report.ts';
import { friday } from './sample-team.ts';

type Queue = Extract<EngineState['queue'], { kind: 'read' }>['value'];
type Counted = Extract<EngineState['counted'], { kind: 'read' }>['value'];

const queue: Queue = { jobs: 0, oldestMs: undefined, setAside: 0, out: [] };
const counted: Counted = { hour: noCounts, day: noCounts, workers: 1, servers: 1 };

/** One server and one worker run, and nothing waits. */
export const calm: EngineState = {
  at: friday,
  due: { kind: 'read', value: { oldestMs: undefined, setAside: 0, out: [] } },
  queue: { kind: 'read', value: queue },
  counted: { kind: 'read', value: counted },
};

/** Of several accounts some do not answer. */
export const withoutAccounts = (due: readonly string[], queues: readonly string[] = []): EngineState => ({
  ...calm,
  due: { kind: 'read', value: { oldestMs: undefined, setAside: 0, out: due } },
  queue: { kind: 'read', value: { ...queue, out: queues } },
});

export const withQueue = (given: Partial<Queue>): EngineState => ({
  ...calm,
  queue: { kind: 'read', value: { ...queue, ...given } },
});

export const countedAs = (given: Partial<Counted>): EngineState => ({
  ...calm,
  counted: { kind: 'read', value: { ...counted, ...given } },
});

/** What runs, under ids of its own. */
export const running: Running = {
  version: '1.2.3',
  ids: {
    clientId: 'dddddddd-0000-4000-8000-000000000001',
    botId: 'dddddddd-0000-4000-8000-000000000002',
    appId: 'dddddddd-0000-4000-8000-000000000003',
  },
  tokens: { issuer: 'https://login.example/{tid}/v2.0', audience: 'dddddddd-0000-4000-8000-000000000001' },
  writable: { tables: true, queues: true },
};
