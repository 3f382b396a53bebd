import type { ReactElement } from 'react';
import { fewestShown } from '#domain/tenant/rough-count.ts';
import type { RoughCount } from '#domain/tenant/rough-count.ts';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { useAdministrationWords } from './administration-words.ts';
import { Count, Remark } from './Prose.tsx';

/** How many use it, without telling of anyone. */
export const UseSection = ({ people }: { readonly people: RoughCount }): ReactElement => {
  const words = useAdministrationWords();
  const say = (count: RoughCount): string =>
    words(`count.${count.kind}`, {
      from: fewestShown,
      ...('count' in count && { count: count.count, upTo: count.count + fewestShown - 1 }),
    });
  return (
    <Section title={words('use.title')}>
      <Rows>
        <Row text={words('use.people')} end={<Count text={say(people)} />} />
      </Rows>
      <Remark text={words('use.text', { from: fewestShown })} />
    </Section>
  );
};
