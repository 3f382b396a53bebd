import type { Finding } from '#domain/figures/engine-state.ts';
import type { Voice } from './status-words.ts';

/** What a finding says, and what is to be done about it. */
export const sayFinding = (finding: Finding, { words, duration }: Voice): { what: string; remedy: string } => {
  const values = {
    ...('count' in finding && { count: finding.count }),
    ...('names' in finding && { names: finding.names.join(', ') }),
    ...('ms' in finding && { duration: duration(finding.ms) }),
  };
  return { what: words(`finding.${finding.kind}`, values), remedy: words(`finding.${finding.kind}.do`) };
};
