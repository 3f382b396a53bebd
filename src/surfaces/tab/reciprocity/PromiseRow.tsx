import { useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PromiseView } from '#contracts/reciprocity-api.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { useTab } from '../tab-context.tsx';
import { ItemRow } from './ItemRow.tsx';
import { LateForm } from './LateForm.tsx';
import { PromiseEnd } from './PromiseEnd.tsx';
import { memberName } from '../week/week-slot.ts';
import type { PromiseAct } from './read-reciprocity.ts';
import { useReciprocity, useReciprocityActs, useReciprocityWords } from './reciprocity-page.tsx';
import { ReciprocityOutcome } from './ReciprocityOutcome.tsx';

/** A promise: who to whom, what, by when, and how it is when it is read again. */
export const PromiseRow = ({ promise }: { readonly promise: PromiseView }): ReactElement => {
  const words = useReciprocityWords();
  const { week, teamId, client } = useReciprocity();
  const { announce } = useAnnounce();
  const { state, run } = useReciprocityActs();
  const [opened, setOpened] = useState<PromiseAct>();
  const [asked, setAsked] = useState<PromiseAct>('kept');
  const place = useFocusBack<HTMLLIElement>(opened !== undefined);
  const name = memberName(week, promise.by) ?? words('former');
  const read = async (kind: 'kept' | 'let-go' | 'open-again'): Promise<void> => {
    const body = { act: { kind }, basedOn: promise.revision };
    if (!(await run(() => client.readAgain(teamId, promise.id, body)))) return;
    // The button that did it may be gone, and with it the focus.
    place.current?.querySelector('button')?.focus();
    announce(words('done.read'));
  };
  const act = (kind: PromiseAct): void => {
    setAsked(kind);
    if (kind === 'kept' || kind === 'let-go' || kind === 'open-again') void read(kind);
    else setOpened(kind);
  };
  const close = (): void => {
    setOpened(undefined);
  };
  return (
    <ItemRow
      place={place}
      name={name}
      text={promise.text}
      meta={usePromiseLines(promise)}
      end={<PromiseEnd promise={promise} busy={state.kind === 'busy'} onAct={act} />}
    >
      <ReciprocityOutcome
        state={state}
        onRetry={() => {
          act(asked);
        }}
      />
      {opened !== undefined && <OpenedForm act={opened} promise={promise} onClose={close} />}
    </ItemRow>
  );
};

type OpenedFormProps = { readonly act: PromiseAct; readonly promise: PromiseView; readonly onClose: () => void };

const OpenedForm = ({ act, promise, onClose }: OpenedFormProps): ReactElement => {
  const words = useReciprocityWords();
  const { announce } = useAnnounce();
  const done = (): void => {
    onClose();
    announce(words('done.read'));
  };
  const ends = { onDone: done, onClose };
  return (
    <LateForm>
      {({ ReadingForm, HandBackForm, PromiseForm }) => {
        switch (act) {
          case 'to-fix':
          case 'keep-on':
            return <ReadingForm kind={act} promise={promise} {...ends} />;
          case 'handed-back':
            return <HandBackForm promise={promise} {...ends} />;
          case 'change':
            return <PromiseForm promise={promise} {...ends} />;
          case 'take':
            return <PromiseForm promise={undefined} start={promise.text} {...ends} />;
          case 'kept':
          case 'let-go':
          case 'open-again':
            return null;
        }
      }}
    </LateForm>
  );
};

const usePromiseLines = ({ by, to, day, state, word, question }: PromiseView): readonly string[] => {
  const words = useReciprocityWords();
  const { dates } = useTab();
  const { week, isCurrent } = useReciprocity();
  const nameOf = (personId: string): string => memberName(week, personId) ?? words('former');
  const said = { by: nameOf(by), to: to === undefined ? words('promises.team') : nameOf(to), day: dates.date(day) };
  return [
    words(day < week.today ? 'promises.was' : 'promises.by', said),
    ...(state === 'to-fix' ? [words('promises.toFix', { word })] : []),
    ...(state === 'handed-back' ? [words('promises.handedBack', { word })] : []),
    ...(isCurrent && question !== undefined ? [words(`promises.ask.${question}`)] : []),
  ];
};
