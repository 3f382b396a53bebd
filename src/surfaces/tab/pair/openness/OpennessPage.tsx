import { Body1, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OpennessText } from '#contracts/pair-api.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { TwoSides, Written } from '../TwoSides.tsx';
import { OpennessForm } from './OpennessForm.tsx';

const parts = ['why', 'expectations', 'fears'] as const;

/** Why, expectations and fears: written apart, then open to both at once. */
export const OpennessPage = (): ReactElement => {
  const { mine, revealed } = usePairPage().view.openness;
  return revealed.kind === 'open' ? <Revealed mine={mine} theirs={revealed.theirs} /> : <OpennessForm />;
};

type RevealedProps = { readonly mine: OpennessText; readonly theirs: OpennessText };

const Revealed = ({ mine, theirs }: RevealedProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { name } = usePairPage().view.other;
  return (
    <>
      <Body1 className={styles.lead}>{words('reveal.lead')}</Body1>
      {parts.map((part) => (
        <Section key={part} title={words(`reveal.${part}`)}>
          <TwoSides theirs={<Written text={theirs[part]} />} mine={<Written text={mine[part]} />} />
          <EyeLine who={words('who.pair', { name: name })} />
        </Section>
      ))}
    </>
  );
};

const useStyles = makeStyles({ lead: { maxWidth: '70ch' } });
