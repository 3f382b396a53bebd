import type { AdministrationView, StatusView } from '#contracts/administration-api.ts';
import { findingsIn, needsAct } from '#domain/figures/engine-state.ts';
import type { EngineState, Finding } from '#domain/figures/engine-state.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Administration } from '#usecases/administration/read-administration.ts';

/** What an administrator is shown. */
export const viewAdministration = (
  { settings, people, acts }: Administration,
  asker: PersonId,
  status: StatusView,
): AdministrationView => ({
  settings,
  people,
  acts: acts.map(({ id, by, at, act, outcome }) => ({ id, by, at, act, outcome, isOwn: by === asker })),
  status,
});

/** @param servesOthers whether figures of the deployment are of other tenants, too */
export const viewStatus = (state: EngineState, servesOthers: boolean): StatusView => {
  const findings = findingsIn(state);
  return servesOthers
    ? { kind: 'shared', isFine: !findings.some(needsAct) }
    : { kind: 'own', findings: findings.flatMap(roughFinding), day: dayOf(state) };
};

/** What was done is counted in tens. What somebody has to see to is nobody's doing, and is told from the first on. */
const roughFinding = (finding: Finding): readonly Finding[] => {
  if (needsAct(finding) || !('count' in finding)) return [finding];
  const count = inTens(finding.count);
  return count === 0 ? [] : [{ ...finding, count }];
};

const dayOf = ({ counted }: EngineState): Extract<StatusView, { kind: 'own' }>['day'] => {
  if (counted.kind !== 'read') return undefined;
  const { started, skipped, throttles, sends } = counted.value.day;
  return {
    started: inTens(started),
    skipped: inTens(skipped),
    throttles: inTens(throttles),
    sent: inTens(sends.sent),
    refused: inTens(sends.refused),
  };
};

/** A message more or less is somebody's act. */
const inTens = (count: number): number => Math.floor(count / 10) * 10;
