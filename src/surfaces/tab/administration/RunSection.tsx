import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CountedInDay, StatusView } from '#contracts/administration-api.ts';
import type { Finding } from '#domain/figures/engine-state.ts';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { useAdministrationWords } from './administration-words.ts';
import { Count, Remark } from './Prose.tsx';

/** Whether all is well, and what to do where it is not: as the status page of the deployment says it. */
export const RunSection = ({ status }: { readonly status: StatusView }): ReactElement => {
  const words = useAdministrationWords();
  if (status.kind === 'shared')
    return (
      <Section title={words('state.title')}>
        <Body1>{words(status.isFine ? 'state.shared.fine' : 'state.shared.needed')}</Body1>
      </Section>
    );
  return (
    <Section title={words('state.title')}>
      {status.findings.length === 0 && <Body1>{words('state.fine')}</Body1>}
      {status.findings.map((finding) => (
        <FindingText key={finding.kind} finding={finding} />
      ))}
      <DayCounts day={status.day} />
    </Section>
  );
};

const FindingText = ({ finding }: { readonly finding: Finding }): ReactElement => {
  const styles = useStyles();
  const words = useAdministrationWords();
  const values = {
    ...('count' in finding && { count: finding.count }),
    ...('names' in finding && { names: finding.names.join(', ') }),
    ...('ms' in finding && { duration: words('duration.minutes', { count: Math.floor(finding.ms / 60_000) }) }),
  };
  return (
    <div className={styles.finding}>
      <Body1Strong>{words(`finding.${finding.kind}`, values)}</Body1Strong>
      <Body1>{words(`finding.${finding.kind}.do`)}</Body1>
    </div>
  );
};

const counted: readonly CountedInDay[] = ['started', 'sent', 'throttles', 'refused', 'skipped'];

const DayCounts = ({ day }: { readonly day: Extract<StatusView, { kind: 'own' }>['day'] }): ReactElement => {
  const words = useAdministrationWords();
  if (day === undefined) return <Body1>{words('out-of-reach')}</Body1>;
  return (
    <>
      <Remark text={words('state.day')} />
      <Rows>
        {counted.map((name) => (
          <Row
            key={name}
            text={words(`state.${name}`)}
            end={<Count text={day[name] === 0 ? words('state.tens') : words('number', { count: day[name] })} />}
          />
        ))}
      </Rows>
    </>
  );
};

const useStyles = makeStyles({
  finding: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
});
