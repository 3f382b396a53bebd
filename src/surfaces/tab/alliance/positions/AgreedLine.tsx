import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { TeamAllianceView, VersionView } from '#contracts/alliance-api.ts';
import type { TeamLine } from '#domain/alliance/team/agreement.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { useAllianceWords, useTab, useAgreedWords } from '../../tab-context.tsx';
import { ActNotice } from '../ActNotice.tsx';
import { LineText } from '../AgreementText.tsx';
import { hasCommitted, versionInForce } from '../read-view.ts';
import { changeOf } from './change-of.ts';
import { Objections } from './Objections.tsx';
import { PositionCounts } from './PositionCounts.tsx';
import { objectionKey } from './objection-key.ts';
import { ownStance } from './read-positions.ts';
import type { StanceKind } from './read-positions.ts';
import { StanceChoice } from './StanceChoice.tsx';
import { usePosition } from './use-position.ts';

const ObjectionForm = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-objection" */ './ObjectionForm.tsx');
  return { default: module.ObjectionForm };
});

export type AgreedLineProps = {
  readonly teamId: TeamId;
  readonly view: TeamAllianceView;
  /** The newest version. */
  readonly version: VersionView;
  readonly line: TeamLine;
};

/** A line of a version, where everyone stands on it, and the choice of those who have not committed yet. */
export const AgreedLine = ({ teamId, view, version, line }: AgreedLineProps): ReactElement => {
  const styles = useStyles();
  const words = useAgreedWords();
  const { unsaved } = useTab();
  const position = usePosition(teamId, version, line.id);
  const place = useRef<HTMLDivElement>(null);
  const own = ownStance(view, line);
  const [writing, setWriting] = useState(
    () =>
      own?.kind !== 'support' &&
      own?.kind !== 'live-with' &&
      unsaved.read(objectionKey(view, teamId, line)) !== undefined,
  );
  const open = !hasCommitted(version, view.me);
  const choose = (kind: StanceKind): void => {
    setWriting(kind === 'object');
    if (kind !== 'object') void position.take({ kind }, words('position.saved'));
  };
  const withdraw = async (kind: 'support' | 'live-with'): Promise<void> => {
    if (await position.take({ kind }, words('position.withdrawn'))) place.current?.focus();
  };
  const finish = (): void => {
    setWriting(false);
    place.current?.focus();
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.line}>
      <div>
        <ChangeMark view={view} line={line} />
        <LineText line={line} />
      </div>
      <PositionCounts view={view} line={line} />
      <Objections
        teamId={teamId}
        view={view}
        line={line}
        own={
          open && !writing
            ? {
                onChange: () => {
                  setWriting(true);
                },
                onWithdraw: (kind) => void withdraw(kind),
              }
            : undefined
        }
      />
      {open && own?.kind !== 'object' && (
        <StanceChoice line={line} value={writing ? 'object' : (position.asked?.kind ?? own?.kind)} onChoose={choose} />
      )}
      {open && writing ? (
        <Suspense fallback={null}>
          <ObjectionForm teamId={teamId} view={view} line={line} position={position} onDone={finish} />
        </Suspense>
      ) : (
        <ActNotice state={position.state} onRetry={position.retry} />
      )}
    </div>
  );
};

/** Whether the line is another than in the version that holds today. */
const ChangeMark = ({ view, line }: Pick<AgreedLineProps, 'view' | 'line'>): ReactElement | null => {
  const styles = useStyles();
  const words = useAllianceWords();
  const change = changeOf(line, versionInForce(view));
  if (change === undefined) return null;
  return (
    <Caption1 block className={styles.quiet}>
      {words(`difference.${change}`)}
    </Caption1>
  );
};

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, outlineStyle: 'none' },
  quiet: { color: tokens.colorNeutralForeground3 },
});
