import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamAllianceView, VersionView } from '#contracts/alliance-api.ts';
import { teamSections } from '#domain/alliance/team/team-prompts.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { Columns } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { usePromptWords, useTab, useTabWords } from '../tab-context.tsx';
import { AgreementActs } from './AgreementActs.tsx';
import { AgreementText } from './AgreementText.tsx';
import { CommitmentsSection } from './CommitmentsSection.tsx';
import { nameOf } from './read-view.ts';

type AgreedViewProps = {
  readonly teamId: TeamId;
  readonly view: TeamAllianceView;
  /** The version that is shown: the newest. */
  readonly version: VersionView;
  readonly onEdit: () => void;
};

/** Commit, and In force: the frozen text, and who has committed to it. */
export const AgreedView = ({ teamId, view, version, onEdit }: AgreedViewProps): ReactElement => {
  const prompts = usePromptWords();
  const sections = teamSections.map((section) => (
    <Section key={section} title={prompts(`section.${section}`)}>
      <AgreementText version={version} section={section} />
    </Section>
  ));
  return (
    <>
      <Body1>
        <VersionLine view={view} version={version} />
      </Body1>
      <Columns
        main={sections}
        aside={
          <>
            <CommitmentsSection teamId={teamId} view={view} version={version} />
            <AgreementActs view={view} version={version} onEdit={onEdit} />
          </>
        }
      />
    </>
  );
};

type VersionLineProps = { readonly view: TeamAllianceView; readonly version: VersionView };

const VersionLine = ({ view, version }: VersionLineProps): ReactElement => {
  const words = useTabWords();
  const { dates } = useTab();
  const { number, inForceSince, proposedAt, proposedBy } = version;
  if (inForceSince !== undefined) return <>{words('force.since', { number, day: dates.day(inForceSince) })}</>;
  const name = nameOf(view, proposedBy) ?? words('person.gone');
  return <>{words('commit.version', { number, name, day: dates.day(proposedAt) })}</>;
};
