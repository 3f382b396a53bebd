import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { ReactElement } from 'react';
import type { TeamAllianceView, VersionView } from '#contracts/alliance-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { Mark } from '../../ui/Mark.tsx';
import { PersonAvatar } from '../../ui/PersonAvatars.tsx';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { useAllianceWords, useTab, useAgreedWords } from '../tab-context.tsx';
import { ActNotice } from './ActNotice.tsx';
import { hasOpenObjection } from './positions/read-positions.ts';
import { countCommitted, hasCommitted, membersByName, versionInForce } from './read-view.ts';
import { useAct } from './use-act.ts';

type CommitmentsSectionProps = {
  readonly teamId: TeamId;
  readonly view: TeamAllianceView;
  readonly version: VersionView;
};

/** Who has committed, A to Z and without any order of merit; the button for those who have not. */
export const CommitmentsSection = ({ teamId, view, version }: CommitmentsSectionProps): ReactElement => {
  const words = useAgreedWords();
  const allianceWords = useAllianceWords();
  const { host } = useTab();
  const count = { given: countCommitted(view, version), all: view.team.members.length };
  return (
    <Section title={words('commit.title')}>
      <Body1Strong>
        {version.inForceSince !== undefined && count.given < count.all
          ? words('force.for', count)
          : allianceWords('commitment.count', count)}
      </Body1Strong>
      <Rows>
        {membersByName(view, host.locale).map(({ personId, name }) => (
          <Row
            key={personId}
            text={name}
            lead={<PersonAvatar name={name} />}
            end={<CommitmentMark given={hasCommitted(version, personId)} />}
          />
        ))}
      </Rows>
      <OwnCommitment teamId={teamId} view={view} version={version} />
    </Section>
  );
};

const OwnCommitment = ({ teamId, view, version }: CommitmentsSectionProps): ReactElement => {
  const styles = useStyles();
  const words = useAgreedWords();
  const { alliances } = useTab();
  const { announce } = useAnnounce();
  const { state, run } = useAct(teamId);
  const place = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const blocked = hasOpenObjection(view);
  const commit = async (): Promise<void> => {
    if (blocked || !(await run(() => alliances.commit(teamId, version.number)))) return;
    // The button is gone, and with it the focus.
    place.current?.focus();
    announce(words('commit.done'), { batchId: 'commit' });
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.act}>
      {hasCommitted(version, view.me) ? (
        <Body1>{words('commit.done')}</Body1>
      ) : (
        <>
          <ActNotice state={state} onRetry={() => void commit()} />
          <Button
            appearance="primary"
            disabledFocusable={blocked || state.kind === 'busy'}
            aria-describedby={blocked ? hintId : undefined}
            onClick={() => void commit()}
          >
            {words('commit.act')}
          </Button>
          {blocked && <Caption1 id={hintId}>{words('position.blocks')}</Caption1>}
        </>
      )}
      {version.inForceSince === undefined && <Caption1 className={styles.hint}>{words('commit.hint')}</Caption1>}
      <HoldingLine view={view} version={version} />
    </div>
  );
};

/** Which version holds while a newer one is waiting. */
const HoldingLine = ({ view, version }: Omit<CommitmentsSectionProps, 'teamId'>): ReactElement | null => {
  const styles = useStyles();
  const words = useAgreedWords();
  const holding = versionInForce(view);
  if (holding === undefined || holding === version) return null;
  const { number } = holding;
  const [given, all] = [countCommitted(view, holding), view.team.members.length];
  return (
    <Caption1 className={styles.hint}>
      {given < all ? words('commit.staysFor', { number, given, all }) : words('commit.stays', { number })}
    </Caption1>
  );
};

const CommitmentMark = ({ given }: { readonly given: boolean }): ReactElement => {
  const words = useAllianceWords();
  return <Mark done={given} text={words(given ? 'commitment.given' : 'commitment.open')} />;
};

const useStyles = makeStyles({
  act: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    outlineStyle: 'none',
  },
  hint: { color: tokens.colorNeutralForeground3 },
});
