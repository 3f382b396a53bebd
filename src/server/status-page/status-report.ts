import type { StatusReport } from '#contracts/status-api.ts';
import { findingsIn, needsAct } from '#domain/figures/engine-state.ts';
import type { EngineState } from '#domain/figures/engine-state.ts';
import { sayFinding } from './finding-words.ts';
import type { Voice } from './status-words.ts';

/** What runs, and whether what it keeps can be written. */
export type Running = Pick<StatusReport, 'version' | 'ids' | 'tokens' | 'writable'>;

/** What the page says, for programs. */
export const reportOn = (state: EngineState, running: Running, voice: Voice): StatusReport => {
  const { due, queue, counted } = state;
  return {
    ...running,
    processes: counted.kind === 'read' ? { workers: counted.value.workers, servers: counted.value.servers } : null,
    dueLagMs: due.kind === 'read' ? (due.value.oldestMs ?? 0) : null,
    queueLagMs: queue.kind === 'read' ? (queue.value.oldestMs ?? 0) : null,
    setAside: due.kind === 'read' && queue.kind === 'read' ? due.value.setAside + queue.value.setAside : null,
    findings: findingsIn(state).map((finding) => ({
      kind: finding.kind,
      act: needsAct(finding),
      ...sayFinding(finding, voice),
    })),
  };
};
