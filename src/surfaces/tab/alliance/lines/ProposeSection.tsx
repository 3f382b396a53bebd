import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Section } from '../../../ui/Section.tsx';
import type { Flush } from '../../agreement/use-flushes.ts';
import { LatePart } from '../../../ui/LatePart.tsx';
import { useLinesWords } from '../../tab-context.tsx';
import { differsFrom, latestVersion } from '../read-view.ts';
import { useDrafting } from './drafting-page.tsx';
import { loadProposeForm } from './late-forms.ts';

type ProposeSectionProps = {
  /** Saves every open line: what is proposed is what stands on the screen. */
  readonly flush: Flush;
  readonly onProposed: () => void;
};

/** What proposing does, and the way to do it once there is something to propose. */
export const ProposeSection = ({ flush, onProposed }: ProposeSectionProps): ReactElement => {
  const words = useLinesWords();
  const { view } = useDrafting();
  const latest = latestVersion(view);
  const number = (latest?.number ?? 0) + 1;
  const same = latest !== undefined && !differsFrom(view, latest);
  if (view.lines.length === 0 || same) {
    const text = same ? words('lines.same', { number: latest.number }) : words('lines.noneToPropose');
    return (
      <Section title={words('lines.ready')}>
        <Body1>{text}</Body1>
      </Section>
    );
  }
  return (
    <Section title={words('lines.ready')}>
      <Body1>{words('lines.readyText', { number })}</Body1>
      <LatePart load={loadProposeForm} waiting={null}>
        {(ProposeForm) => <ProposeForm flush={flush} onProposed={onProposed} />}
      </LatePart>
    </Section>
  );
};
