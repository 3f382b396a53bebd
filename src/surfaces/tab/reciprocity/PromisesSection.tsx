import { Body1, Button, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useGutterStyles } from '../../ui/gutter.ts';
import { Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { useBegun } from '../begun.ts';
import { newPromiseDraftKey } from './draft-keys.ts';
import { LateForm } from './LateForm.tsx';
import { PromiseRow } from './PromiseRow.tsx';
import { useReciprocity, useReciprocityWords } from './reciprocity-page.tsx';

/** What was promised, with its day; read again at the end of the week. */
export const PromisesSection = (): ReactElement => {
  const words = useReciprocityWords();
  const { teamId, week, isCurrent } = useReciprocity();
  const { announce } = useAnnounce();
  const isBegun = useBegun();
  const [chosen, setMaking] = useState<boolean>();
  const making = chosen ?? (isCurrent && isBegun(newPromiseDraftKey(teamId)));
  const place = useFocusBack<HTMLDivElement>(making);
  const { promises } = week.reciprocity;
  const close = (): void => {
    setMaking(false);
  };
  return (
    <div ref={place}>
      <Section title={words('promises.title')} end={!making && <PromisesHead onMake={setMaking} />}>
        {making && (
          <LateForm>
            {({ PromiseForm }) => (
              <PromiseForm
                promise={undefined}
                onClose={close}
                onDone={() => {
                  close();
                  announce(words('done.take'));
                }}
              />
            )}
          </LateForm>
        )}
        {promises.length === 0 && <Body1>{words(isCurrent ? 'promises.none' : 'promises.past')}</Body1>}
        {promises.length > 0 && (
          <Rows>
            {promises.map((promise) => (
              <PromiseRow key={promise.id} promise={promise} />
            ))}
          </Rows>
        )}
      </Section>
    </div>
  );
};

const PromisesHead = ({ onMake }: { readonly onMake: (making: boolean) => void }): ReactElement => {
  const styles = useStyles();
  const gutter = useGutterStyles();
  const words = useReciprocityWords();
  const { week, isCurrent } = useReciprocity();
  const open = week.reciprocity.promises.filter(({ state }) => state === 'open' || state === 'to-fix').length;
  return (
    <>
      {open > 0 && <Caption1 className={styles.count}>{words('promises.open', { count: open })}</Caption1>}
      {isCurrent && (
        <Button
          appearance="subtle"
          className={gutter.subtle}
          icon={<AddRegular />}
          onClick={() => {
            onMake(true);
          }}
        >
          {words('promises.add')}
        </Button>
      )}
    </>
  );
};

const useStyles = makeStyles({ count: { color: tokens.colorNeutralForeground3 } });
