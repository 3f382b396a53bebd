import { Body1, Caption1, Caption1Strong, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamAllianceView, VersionView } from '#contracts/alliance-api.ts';
import { isSameLine, teamParts } from '#domain/alliance/team/agreement.ts';
import { versionDifference } from '#domain/alliance/version-difference.ts';
import { Overlay } from '../../ui/Overlay.tsx';
import { DifferenceRows } from '../agreement/DifferenceRows.tsx';
import { useAgreedWords, useAllianceWords, usePromptWords, useTab, useTabWords } from '../tab-context.tsx';
import { LineText, PartList } from './AgreementText.tsx';
import { latestVersion, nameOf, versionInForce } from './read-view.ts';

type HistoryDrawerProps = { readonly view: TeamAllianceView; readonly onClose: () => void };

/** Every version that was ever proposed, newest first, each with what it changed; the first one in full. */
export const HistoryDrawer = ({ view, onClose }: HistoryDrawerProps): ReactElement => {
  const words = useAgreedWords();
  return (
    <Overlay title={words('history.title')} place="end" onClose={onClose}>
      {view.versions.toReversed().map((version, index, all) => (
        <OneVersion key={version.number} view={view} version={version} before={all[index + 1]} />
      ))}
    </Overlay>
  );
};

type OneVersionProps = {
  readonly view: TeamAllianceView;
  readonly version: VersionView;
  readonly before: VersionView | undefined;
};

const OneVersion = ({ view, version, before }: OneVersionProps): ReactElement => {
  const styles = useStyles();
  const words = useAllianceWords();
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
      {before === undefined ? <WholeText version={version} /> : <Changes version={version} before={before} />}
    </section>
  );
};

const WholeText = ({ version }: { readonly version: VersionView }): ReactElement => {
  const styles = useStyles();
  const prompts = usePromptWords();
  return (
    <>
      {teamParts
        .map((part) => ({ part, lines: version.lines.filter((line) => line.part === part) }))
        .filter(({ lines }) => lines.length > 0)
        .map(({ part, lines }) => (
          <div key={part} className={styles.part}>
            <Caption1Strong className={styles.quiet}>{prompts(`section.${part}`)}</Caption1Strong>
            <PartList part={part} lines={lines}>
              {(line) => <LineText line={line} />}
            </PartList>
          </div>
        ))}
    </>
  );
};

type ChangesProps = { readonly version: VersionView; readonly before: VersionView };

const Changes = ({ version, before }: ChangesProps): ReactElement => {
  const words = useAgreedWords();
  const prompts = usePromptWords();
  const differences = versionDifference(partByPart(before), partByPart(version), isSameLine);
  return (
    <>
      <Caption1>{words('history.changes', { number: before.number })}</Caption1>
      {differences.every(({ kind }) => kind === 'kept') && <Body1>{words('history.order')}</Body1>}
      <DifferenceRows differences={differences} head={({ line }) => prompts(`section.${line.part}`)} />
    </>
  );
};

/** Its lines in the order in which they are read. */
const partByPart = ({ lines }: VersionView): VersionView['lines'] =>
  teamParts.flatMap((part) => lines.filter((line) => line.part === part));

/** How far a version came. */
const Standing = ({ view, version }: Omit<OneVersionProps, 'before'>): ReactElement => {
  const words = useAgreedWords();
  const tabWords = useTabWords();
  const { dates } = useTab();
  const { inForceSince, proposedAt, proposedBy } = version;
  if (inForceSince !== undefined) {
    const holds = versionInForce(view) === version;
    return <>{words(holds ? 'history.inForce' : 'history.replaced', { day: dates.day(inForceSince) })}</>;
  }
  const open = latestVersion(view) === version;
  const name = nameOf(view, proposedBy) ?? tabWords('person.gone');
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
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});
