import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamAllianceView, VersionView } from '#contracts/alliance-api.ts';
import { teamParts } from '#domain/alliance/team/agreement.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { Columns } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { useAgreedWords, useTab, useTabWords } from '../tab-context.tsx';
import { AgreementActs } from './AgreementActs.tsx';
import { RoundSection } from './check-in/RoundSection.tsx';
import { CommitmentsSection } from './CommitmentsSection.tsx';
import { PartSection } from './positions/PartSection.tsx';
import { hasCommitted, nameOf, versionInForce } from './read-view.ts';
import { TeamExport } from './TeamExport.tsx';

type AgreedViewProps = {
  readonly teamId: TeamId;
  readonly view: TeamAllianceView;
  /** The version that is shown: the newest. */
  readonly version: VersionView;
  readonly onEdit: () => void;
};

/** Commit, and In force: the frozen lines, where everyone stands on them, and who has committed. */
export const AgreedView = ({ teamId, view, version, onEdit }: AgreedViewProps): ReactElement => (
  <>
    <VersionLine view={view} version={version} />
    <JoinedLater view={view} version={version} />
    <Columns
      main={teamParts.map((part) => (
        <PartSection key={part} teamId={teamId} view={view} version={version} part={part} />
      ))}
      aside={
        <>
          <CommitmentsSection teamId={teamId} view={view} version={version} />
          {versionInForce(view) !== undefined && <RoundSection view={view} />}
          <AgreementActs view={view} version={version} onEdit={onEdit} />
          <TeamExport teamId={teamId} view={view} />
        </>
      }
    />
  </>
);

type VersionProps = { readonly view: TeamAllianceView; readonly version: VersionView };

const VersionLine = ({ view, version }: VersionProps): ReactElement => {
  const styles = useStyles();
  const words = useAgreedWords();
  const tabWords = useTabWords();
  const { clock, dates } = useTab();
  const { number, inForceSince, proposedAt, proposedBy, replyBy } = version;
  if (inForceSince !== undefined)
    return <Body1>{words('force.since', { number, day: dates.day(inForceSince) })}</Body1>;
  const name = nameOf(view, proposedBy) ?? tabWords('person.gone');
  const isPast = replyBy < dates.today(clock.now());
  return (
    <div className={styles.lines}>
      <Body1>{words('commit.version', { number, name, day: dates.day(proposedAt) })}</Body1>
      <Body1>{words(isPast ? 'position.replyWas' : 'position.replyBy', { day: dates.date(replyBy) })}</Body1>
    </div>
  );
};

/** What someone is asked for who came when the version was in force already. */
const JoinedLater = ({ view, version }: VersionProps): ReactElement | null => {
  const words = useAgreedWords();
  if (version.inForceSince === undefined || hasCommitted(version, view.me)) return null;
  return (
    <Section title={words('position.joined')}>
      <Body1>{words('position.joinedText')}</Body1>
    </Section>
  );
};

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
});
