import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { Rows } from '../../../ui/Row.tsx';
import { Section } from '../../../ui/Section.tsx';
import { pairPath, pairTasks } from '../../screens/paths.ts';
import { usePairWords } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';

/** Ways to everything that one does in an alliance. */
export const PartsSection = (): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { allianceId } = usePairPage().view;
  return (
    <Section title={words('page.parts')}>
      <Rows>
        {pairTasks.map((task) => (
          <li key={task} className={styles.item}>
            <Link href={pairPath(allianceId, task)} className={styles.link}>
              <Body1 className={styles.text}>{words(`page.${task}`)}</Body1>
              <ChevronRightRegular aria-hidden className={styles.icon} />
            </Link>
          </li>
        ))}
      </Rows>
    </Section>
  );
};

const useStyles = makeStyles({
  item: { '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  link: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '44px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  text: { flexGrow: 1 },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});
