import { Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ReactElement } from 'react';
import { nextStepLimit, nextStepsLimit } from '#domain/dissent/dissent.ts';
import { addDays } from '#domain/shared/day.ts';
import { DayField } from '../../ui/DayField.tsx';
import { useTab } from '../tab-context.tsx';
import { lastDay } from './decision-draft.ts';
import type { StepDraft } from './decision-draft.ts';
import { useDissentDesk, useDissentWords } from './dissent-desk.tsx';
import { PersonSelect } from './PersonField.tsx';

type NextStepFieldsProps = {
  readonly steps: readonly StepDraft[];
  readonly onEdit: (steps: readonly StepDraft[]) => void;
};

/** Days ahead that a next step is suggested for. */
const daysAhead = 7;

/** Who does what by when: as many as there are, up to five. */
export const NextStepFields = ({ steps, onEdit }: NextStepFieldsProps): ReactElement => {
  const styles = useStyles();
  const words = useDissentWords();
  const { newId } = useTab();
  const { today, place } = useDissentDesk();
  return (
    <>
      {steps.map((step, index) => (
        <fieldset key={step.id} className={styles.step}>
          <legend className={styles.legend}>
            <Caption1>{words('decide.step', { number: index + 1 })}</Caption1>
          </legend>
          <StepFields
            step={step}
            onEdit={(next) => {
              onEdit(steps.map((one) => (one.id === next.id ? next : one)));
            }}
          />
          <div>
            <Button
              appearance="subtle"
              size="small"
              aria-label={`${words('decide.removeStep')}: ${words('decide.step', { number: index + 1 })}`}
              onClick={() => {
                onEdit(steps.filter(({ id }) => id !== step.id));
              }}
            >
              {words('decide.removeStep')}
            </Button>
          </div>
        </fieldset>
      ))}
      {steps.length > 0 && place === 'team' && <Caption1 className={styles.quiet}>{words('decide.promises')}</Caption1>}
      {steps.length < nextStepsLimit && (
        <div>
          <Button
            appearance="subtle"
            icon={<AddRegular />}
            onClick={() => {
              onEdit([...steps, { id: newId(), who: '', what: '', by: addDays(today, daysAhead) }]);
            }}
          >
            {words('decide.addStep')}
          </Button>
        </div>
      )}
    </>
  );
};

type StepFieldsProps = { readonly step: StepDraft; readonly onEdit: (step: StepDraft) => void };

const StepFields = ({ step, onEdit }: StepFieldsProps): ReactElement => {
  const words = useDissentWords();
  const { people, today } = useDissentDesk();
  return (
    <>
      <PersonSelect
        label={words('decide.who')}
        people={people}
        chosen={step.who}
        onChoose={(who) => {
          onEdit({ ...step, who });
        }}
      />
      <Field label={words('decide.what')}>
        <Input
          required
          value={step.what}
          maxLength={nextStepLimit}
          onChange={(_, { value }) => {
            onEdit({ ...step, what: value });
          }}
        />
      </Field>
      <DayField
        required
        label={words('decide.by')}
        value={step.by}
        min={today}
        max={lastDay(today)}
        onChoose={(by) => {
          onEdit({ ...step, by });
        }}
      />
    </>
  );
};

const useStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { paddingInline: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});
