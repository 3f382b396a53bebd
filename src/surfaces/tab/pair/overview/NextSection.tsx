import { Body1, Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { NextStep } from '#domain/alliance/pair/pair-summary.ts';
import type { PairKey } from '#messages/pair/en.ts';
import { Section } from '../../../ui/Section.tsx';
import { pairPath } from '../../screens/paths.ts';
import type { PairTask } from '../../screens/paths.ts';
import { usePairWords } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';

type StepAct = { readonly task: PairTask; readonly label: PairKey };

/** Where a next step is taken; steps that are the other's to take have none. */
const acts: Readonly<Partial<Record<NextStep, StepAct>>> = {
  'write-openness': { task: 'openness', label: 'act.openness' },
  'answer-prompts': { task: 'prompts', label: 'act.prompts' },
  'write-agreement': { task: 'agreement', label: 'act.agreement' },
  commit: { task: 'agreement', label: 'act.commit' },
  'check-in': { task: 'check-in', label: 'act.check-in' },
  review: { task: 'rhythm', label: 'act.rhythm' },
};

/** The one next step, and its button. */
export const NextSection = (): ReactElement => {
  const words = usePairWords();
  const [, navigate] = useLocation();
  const { next, other, allianceId } = usePairPage().view;
  const act = acts[next];
  return (
    <Section title={words('page.next')}>
      <Body1>{words(`next.${next}`, { name: other.name })}</Body1>
      {act !== undefined && (
        <div>
          <Button
            appearance="primary"
            onClick={() => {
              navigate(pairPath(allianceId, act.task));
            }}
          >
            {words(act.label)}
          </Button>
        </div>
      )}
    </Section>
  );
};
