import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamLine } from '#domain/alliance/team/agreement.ts';
import { dotted } from '../../../ui/dotted.ts';
import { useTab, useAgreedWords } from '../../tab-context.tsx';
import { membersByName } from '../read-view.ts';
import { peopleWho, stances } from './read-positions.ts';

type PositionCountsProps = { readonly view: TeamAllianceView; readonly line: TeamLine };

/** How many stand where, in words; who, by name, when one asks. */
export const PositionCounts = ({ view, line }: PositionCountsProps): ReactElement | null => {
  const styles = useStyles();
  const words = useAgreedWords();
  const { host } = useTab();
  const taken = stances
    .map((kind) => ({ kind, people: peopleWho(view, kind, line) }))
    .filter(({ people }) => people.length > 0);
  if (taken.length === 0) return null;
  const namesOf = (people: readonly string[]): string =>
    membersByName(view, host.locale)
      .filter(({ personId }) => people.includes(personId))
      .map(({ name }) => name)
      .join(', ');
  return (
    <details className={styles.counts}>
      <summary className={styles.summary}>
        <Caption1>
          {dotted(taken.map(({ kind, people }) => words(`position.count.${kind}`, { count: people.length })))}
        </Caption1>
      </summary>
      <dl className={styles.names}>
        {taken.map(({ kind, people }) => (
          <div key={kind}>
            <dt className={styles.stance}>
              <Caption1>{words(`position.${kind}`)}</Caption1>
            </dt>
            <dd className={styles.people}>
              <Caption1>{namesOf(people)}</Caption1>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

const useStyles = makeStyles({
  counts: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', minHeight: '24px' },
  names: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  stance: { color: tokens.colorNeutralForeground3 },
  people: { margin: 0 },
});
