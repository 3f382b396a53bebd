import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { usePromptWords, useAgreedWords } from '../../tab-context.tsx';
import { PartList } from '../AgreementText.tsx';
import { hasCommitted } from '../read-view.ts';
import { AgreedLine } from './AgreedLine.tsx';
import type { AgreedLineProps } from './AgreedLine.tsx';

type PartSectionProps = Omit<AgreedLineProps, 'line'> & { readonly part: TeamPart };

/** One part of a version: its lines, and where everyone stands on each. */
export const PartSection = ({ part, ...props }: PartSectionProps): ReactElement | null => {
  const words = useAgreedWords();
  const prompts = usePromptWords();
  const { view, version } = props;
  const lines = version.lines.filter((line) => line.part === part);
  // A team may have no steps of its own; that is nothing to point out.
  if (lines.length === 0 && part === 'conflict-steps') return null;
  return (
    <Section title={prompts(`section.${part}`)}>
      {lines.length === 0 ? (
        <Body1>{words('agreed.none')}</Body1>
      ) : (
        <PartList part={part} lines={lines}>
          {(line) => <AgreedLine {...props} line={line} />}
        </PartList>
      )}
      {lines.length > 0 && !hasCommitted(version, view.me) && (
        <EyeLine who={words('position.who', { team: view.team.name })} />
      )}
    </Section>
  );
};
