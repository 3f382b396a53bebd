import type { ReactElement } from 'react';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { useAdministrationWords } from './administration-words.ts';
import { permissions } from './permissions.ts';
import { Prose } from './Prose.tsx';

/** What whoever answers for the organisation wants to know, and what a works council asks. */
export const FactsSection = (): ReactElement => {
  const words = useAdministrationWords();
  return (
    <Section title={words('facts.title')}>
      <Prose text={words('facts.server')} />
      <Rows>
        {permissions.map((name) => (
          <Row key={name} text={name} meta={words(`facts.${name}`)} />
        ))}
      </Rows>
      <Prose text={words('facts.kept')} />
      <Prose text={words('facts.not')} />
    </Section>
  );
};
