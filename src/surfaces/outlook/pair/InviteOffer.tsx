import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { invitePage } from '#contracts/deep-link.ts';
import type { CounterpartKey } from '#domain/shared/ids.ts';
import { Section } from '../../ui/Section.tsx';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { SaidLine } from './SaidLine.tsx';

type InviteOfferProps = {
  readonly name: string;
  readonly counterpart: CounterpartKey;
  /** When one goes to Teams to invite. */
  readonly onInvite: () => void;
};

/** Offers to invite the other to an alliance, or to leave it at that for some weeks. */
export const InviteOffer = ({ name, counterpart, onInvite }: InviteOfferProps): ReactElement | null => {
  const words = usePaneWords();
  const { putOffs } = usePane();
  const [answer, setAnswer] = useState<'none' | 'before' | 'now'>(() =>
    putOffs.isPutOff(counterpart) ? 'before' : 'none',
  );
  switch (answer) {
    case 'before':
      return null;
    case 'now':
      return <SaidLine text={words('offer.put-off')} />;
    case 'none':
      return (
        <Offer
          name={name}
          onInvite={onInvite}
          onNotNow={() => {
            putOffs.putOff(counterpart);
            setAnswer('now');
          }}
        />
      );
  }
};

type OfferProps = Pick<InviteOfferProps, 'name' | 'onInvite'> & { readonly onNotNow: () => void };

const Offer = ({ name, onInvite, onNotNow }: OfferProps): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  const { personalLink } = usePane();
  return (
    <Section title={words('offer.title', { name })} look="plain">
      <Body1 as="p" className={styles.text}>
        {words('offer.text')}
      </Body1>
      <Caption1 as="p" className={styles.meta}>
        {words('offer.how', { name })}
      </Caption1>
      <div className={styles.acts}>
        {/* Office tells an address, where an invitation needs the directory's id: only Teams has a picker for that. */}
        <Button as="a" href={personalLink(invitePage)} target="_blank" rel="noreferrer" onClick={onInvite}>
          {words('offer.invite')}
        </Button>
        <Button appearance="subtle" onClick={onNotNow}>
          {words('offer.not-now')}
        </Button>
      </div>
    </Section>
  );
};

const useStyles = makeStyles({
  text: { margin: 0 },
  meta: { margin: 0, color: tokens.colorNeutralForeground3 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
