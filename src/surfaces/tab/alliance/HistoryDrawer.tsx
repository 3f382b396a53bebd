import { Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamAllianceView, VersionView } from '#contracts/alliance-api.ts';
import { teamSections } from '#domain/alliance/team/team-prompts.ts';
import { Overlay } from '../../ui/Overlay.tsx';
import { useAllianceWords, usePromptWords, useTab, useTabWords } from '../tab-context.tsx';
import { AgreementText } from './AgreementText.tsx';
import { latestVersion, nameOf, versionInForce } from './read-view.ts';

type HistoryDrawerProps = { readonly view: TeamAllianceView; readonly onClose: () => void };

/** Every version that was ever proposed, newest first, in full. */
export const HistoryDrawer = ({ view, onClose }: HistoryDrawerProps): ReactElement => {
  const words = useTabWords();
  return (
    <Overlay title={words('history.title')} place="end" onClose={onClose}>
      {view.versions.toReversed().map((version) => (
        <OneVersion key={version.number} view={view} version={version} />
      ))}
    </Overlay>
  );
};

type OneVersionProps = { readonly view: TeamAllianceView; readonly version: VersionView };

const OneVersion = ({ view, version }: OneVersionProps): ReactElement => {
  const styles = useStyles();
  const words = useAllianceWords();
  const prompts = usePromptWords();
  return (
    <section className={styles.version}>
      <div className={styles.head}>
        <Subtitle2 as="h3" className={styles.title}>
          {words('version', { number: version.number })}
        </Subtitle2>
        <Caption1 className={styles.quiet}>
          <Standing view={view} version={version} />
        </Caption1>
      </div>
      {teamSections.map((section) => (
        <div key={section} className={styles.section}>
          <Body1Strong>{prompts(`section.${section}`)}</Body1Strong>
          <AgreementText version={version} section={section} />
        </div>
      ))}
    </section>
  );
};

/** How far a version came. */
const Standing = ({ view, version }: OneVersionProps): ReactElement => {
  const words = useTabWords();
  const { dates } = useTab();
  const { inForceSince, proposedAt, proposedBy } = version;
  if (inForceSince !== undefined) {
    const holds = versionInForce(view) === version;
    return <>{words(holds ? 'history.inForce' : 'history.replaced', { day: dates.day(inForceSince) })}</>;
  }
  const open = latestVersion(view) === version;
  const name = nameOf(view, proposedBy) ?? words('person.gone');
  return <>{words(open ? 'history.waiting' : 'history.proposed', { day: dates.day(proposedAt), name })}</>;
};

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  version: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBlockEnd: tokens.spacingVerticalM,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlockStart: tokens.spacingVerticalL },
  },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});
