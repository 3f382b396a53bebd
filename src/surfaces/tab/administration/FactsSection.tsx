import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { useAdministrationWords } from './administration-words.ts';
import { permissions } from './permissions.ts';

/** What whoever answers for the organisation wants to know, and what a works council asks. */
export const FactsSection = (): ReactElement => {
  const words = useAdministrationWords();
  return (
    <Section title={words('facts.title')}>
      <Body1>{words('facts.server')}</Body1>
      <Rows>
        {permissions.map((name) => (
          <Row key={name} text={name} meta={words(`facts.${name}`)} />
        ))}
      </Rows>
      <Body1>{words('facts.kept')}</Body1>
      <Body1>{words('facts.not')}</Body1>
    </Section>
  );
};
