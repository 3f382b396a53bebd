import { useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PromiseView } from '#contracts/reciprocity-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { useTab } from '../tab-context.tsx';
import { useBegun } from '../begun.ts';
import { newPromiseDraftKey, promiseDraftKey, readingDraftKey } from './draft-keys.ts';
import { ItemRow } from './ItemRow.tsx';
import { LateForm } from './LateForm.tsx';
import { PromiseEnd } from './PromiseEnd.tsx';
import { memberName } from '../week/week-slot.ts';
import { actsOn } from './read-reciprocity.ts';
import type { PromiseAct } from './read-reciprocity.ts';
import { useReciprocity, useReciprocityActs, useReciprocityWords } from './reciprocity-page.tsx';
import { ReciprocityOutcome } from './ReciprocityOutcome.tsx';

/** A promise: who to whom, what, by when, and how it is when it is read again. */
export const PromiseRow = ({ promise }: { readonly promise: PromiseView }): ReactElement => {
  const words = useReciprocityWords();
  const { week, teamId, client } = useReciprocity();
  const { announce } = useAnnounce();
  const { state, run } = useReciprocityActs();
  const begun = useBegunAct(promise);
  const [chosen, setOpened] = useState<PromiseAct | 'nothing'>();
  const opened = chosen ?? begun;
  const [asked, setAsked] = useState<PromiseAct>('kept');
  const place = useFocusBack<HTMLLIElement>(opened !== 'nothing');
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
    setOpened('nothing');
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
      {opened !== 'nothing' && <OpenedForm act={opened} promise={promise} onClose={close} />}
    </ItemRow>
  );
};

/** The act whose words were begun, where the reader comes for them and can still do it. */
const useBegunAct = (promise: PromiseView): PromiseAct | 'nothing' => {
  const { teamId, week, me, isCurrent } = useReciprocity();
  const isBegun = useBegun();
  if (!isCurrent) return 'nothing';
  const acts = actsOn(promise, { me, members: week.team.members, today: week.today });
  return acts.find((act) => isBegun(actDraftKey(teamId, promise, act))) ?? 'nothing';
};

const actDraftKey = (teamId: TeamId, { id, text }: PromiseView, act: PromiseAct): string => {
  switch (act) {
    case 'to-fix':
    case 'keep-on':
    case 'handed-back':
      return readingDraftKey(id, act);
    case 'take':
      return newPromiseDraftKey(teamId, text);
    case 'change':
    case 'kept':
    case 'let-go':
    case 'open-again':
      return promiseDraftKey(teamId, id);
  }
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
