import { Body1, Button, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import { mid } from '../../ui/breakpoints.ts';
import { useGutterStyles } from '../../ui/gutter.ts';
import { Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { useBegun } from '../begun.ts';
import { needDraftKey } from './draft-keys.ts';
import { LateForm } from './LateForm.tsx';
import { NeedRow } from './NeedRow.tsx';
import { useReciprocity, useReciprocityWords } from './reciprocity-page.tsx';

/** What everyone needs in the next seven days, and can offer. */
export const NeedsSection = (): ReactElement => {
  const styles = useStyles();
  const words = useReciprocityWords();
  const { teamId, isCurrent } = useReciprocity();
  const isBegun = useBegun();
  const [chosen, setAdding] = useState<boolean>();
  const adding = chosen ?? (isCurrent && isBegun(needDraftKey(teamId)));
  const place = useFocusBack<HTMLDivElement>(adding);
  return (
    <div ref={place}>
      <Section title={words('needs.title')} end={isCurrent && !adding && <AddButton onAdd={setAdding} />}>
        {adding && (
          <LateForm>
            {({ NeedForm }) => (
              <NeedForm
                given={undefined}
                onClose={() => {
                  setAdding(false);
                }}
              />
            )}
          </LateForm>
        )}
        <div className={styles.two}>
          <NeedList noun="need" />
          <NeedList noun="offer" />
        </div>
      </Section>
    </div>
  );
};

const AddButton = ({ onAdd }: { readonly onAdd: (adding: boolean) => void }): ReactElement => {
  const gutter = useGutterStyles();
  const words = useReciprocityWords();
  return (
    <Button
      appearance="subtle"
      className={gutter.subtle}
      icon={<AddRegular />}
      onClick={() => {
        onAdd(true);
      }}
    >
      {words('needs.add')}
    </Button>
  );
};

const NeedList = ({ noun }: { readonly noun: NeedNoun }): ReactElement => {
  const styles = useStyles();
  const words = useReciprocityWords();
  const { week, isCurrent } = useReciprocity();
  const titleId = useId();
  const needs = week.reciprocity[`${noun}s`];
  return (
    <div role="group" aria-labelledby={titleId}>
      <Caption1Strong as="h3" id={titleId} className={styles.title}>
        {words(`needs.${noun}`)}
      </Caption1Strong>
      {needs.length === 0 && <Body1>{words(isCurrent ? `needs.none.${noun}` : `needs.past.${noun}`)}</Body1>}
      {needs.length > 0 && (
        <Rows>
          {needs.map((need) => (
            <NeedRow key={need.id} noun={noun} need={need} />
          ))}
        </Rows>
      )}
    </div>
  );
};

const useStyles = makeStyles({
  two: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    [mid]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXXL },
  },
  title: { margin: 0, display: 'block', color: tokens.colorNeutralForeground3 },
});
