import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import type { FirstStepView } from '#contracts/week-api.ts';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { settingsPath } from '../screens/paths.ts';
import type { WeekSlotProps } from './week-slot.ts';
import { useWeekWords } from './week-words.tsx';

/** Five first steps, one for each practice: each is ticked when the team has really done it, and nobody else can. */
export const FirstStepsSlot = ({ view, isCurrent }: WeekSlotProps): ReactElement | null => {
  const styles = useStyles();
  const words = useWeekWords('week');
  if (!isCurrent || view.firstSteps.length === 0) return null;
  const isOn = (step: FirstStepView): boolean => view.settings.practices.includes(step.practice);
  return (
    <Section title={words('steps.title')}>
      <Caption1 className={styles.meta}>{words('steps.open')}</Caption1>
      <Rows>
        {view.firstSteps.map((step) => (
          <Step key={step.practice} step={step} isOn={isOn(step)} />
        ))}
      </Rows>
      {view.firstSteps.some((step) => !step.isDone && !isOn(step)) && (
        <Link href={settingsPath} className={styles.link}>
          {words('steps.settings')}
        </Link>
      )}
    </Section>
  );
};

type StepProps = { readonly step: FirstStepView; readonly isOn: boolean };

const Step = ({ step: { practice, isDone }, isOn }: StepProps): ReactElement => {
  const styles = useStyles();
  const words = useWeekWords('week');
  const meta = isDone ? words('steps.done') : isOn ? undefined : words('steps.off');
  const lead = isDone ? (
    <CheckmarkCircleRegular aria-hidden fontSize={20} className={mergeClasses(styles.icon, styles.done)} />
  ) : (
    <CircleRegular aria-hidden fontSize={20} className={styles.icon} />
  );
  return <Row lead={lead} text={words(`steps.${practice}`)} {...(meta === undefined ? {} : { meta })} />;
};

const useStyles = makeStyles({
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorCompoundBrandForeground1 },
  meta: { color: tokens.colorNeutralForeground3 },
  link: {
    alignSelf: 'flex-start',
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});
