import { Caption1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PairVersionView } from '#contracts/pair-api.ts';
import type { AgreementLine } from '#domain/alliance/pair/pair-agreement.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { PersonAvatar } from '../../../ui/PersonAvatars.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useAllianceWords, usePairWords } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { hasCommitted, versionInForce } from '../read-pair.ts';
import { AgreementLines } from './AgreementLines.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { OwnCommitment } from './OwnCommitment.tsx';
import { useLineChoices } from './use-line-choices.ts';
import { useVersionTitle } from './use-version-title.ts';
import { VersionChanges } from './VersionChanges.tsx';

type WaitingVersionProps = {
  readonly version: PairVersionView;
  /** Goes to a line to write it anew. */
  readonly onChange: (line: AgreementLine) => void;
};

/** The newest version: what it says or changes, who has committed, and the button for those who have not. */
export const WaitingVersion = ({ version, onChange }: WaitingVersionProps): ReactElement => {
  const { view } = usePairPage();
  const holding = versionInForce(view);
  return (
    <Section title={useVersionTitle()(version)}>
      {holding === undefined ? (
        <FirstVersion version={version} />
      ) : (
        <NextVersion version={version} holding={holding} onChange={onChange} />
      )}
    </Section>
  );
};

const FirstVersion = ({ version }: Pick<WaitingVersionProps, 'version'>): ReactElement => (
  <>
    <AgreementLines lines={version.lines} />
    <Commitments version={version} />
    <OwnCommitment version={version} look="primary" />
  </>
);

type NextVersionProps = WaitingVersionProps & { readonly holding: PairVersionView };

const NextVersion = ({ version, holding, onChange }: NextVersionProps): ReactElement => {
  const words = usePairWords();
  const { me } = usePairPage().view;
  const choices = useLineChoices(version, holding);
  return (
    <>
      <Caption1>{words('version.changes', { number: holding.number })}</Caption1>
      {hasCommitted(version, me.personId) ? (
        <DifferenceList differences={choices.differences} />
      ) : (
        <VersionChanges number={version.number} choices={choices} onChange={onChange} />
      )}
      <Commitments version={version} />
      <OwnCommitment
        version={version}
        holding={holding}
        look={choices.allKept ? 'primary' : 'secondary'}
        onCommitted={choices.forget}
      />
    </>
  );
};

const Commitments = ({ version }: Pick<WaitingVersionProps, 'version'>): ReactElement => {
  const words = usePairWords();
  const allianceWords = useAllianceWords();
  const { me, other } = usePairPage().view;
  return (
    <Rows>
      {[other, me].map(({ personId, name }) => (
        <Row
          key={personId}
          text={personId === me.personId ? words('page.you') : name}
          lead={<PersonAvatar name={name} />}
          end={
            <Mark
              done={hasCommitted(version, personId)}
              text={allianceWords(hasCommitted(version, personId) ? 'commitment.given' : 'commitment.open')}
            />
          }
        />
      ))}
    </Rows>
  );
};
