import type { PublicConfig, Report } from './deployment.ts';
import type { Diagnosis, Finding } from './finding.ts';

/** What the server says of itself to whoever looks after it. */
export const judgeReport = (report: Report, config: PublicConfig | undefined): readonly Diagnosis[] => [
  { line: 'version', finding: { kind: 'version', version: report.version } },
  { line: 'tokens', finding: judgeTokens(report, config) },
  { line: 'tables', finding: { kind: report.writable.tables ? 'written' : 'not-written' } },
  { line: 'queues', finding: { kind: report.writable.queues ? 'written' : 'not-written' } },
  ...judgeEngine(report).map((finding) => ({ line: 'engine', finding }) as const),
];

/** Tokens of version 2 carry the client id for their audience. */
const judgeTokens = ({ tokens }: Report, config: PublicConfig | undefined): Finding => {
  const { issuer, audience } = tokens;
  if (issuer.includes('sts.windows.net') || issuer.endsWith('/v1.0')) return { kind: 'entra-version-1', issuer };
  const wanted = config?.clientId ?? audience;
  return audience === wanted ? { kind: 'audience-right' } : { kind: 'audience-differs', value: audience, wanted };
};

const judgeEngine = ({ findings, processes, dueLagMs }: Report): readonly Finding[] =>
  findings.length > 0
    ? findings.map((one) => ({ ...one, kind: 'engine' }) as const)
    : [{ kind: 'engine-fine', workers: processes?.workers ?? 0, lagSeconds: Math.round((dueLagMs ?? 0) / 1_000) }];
