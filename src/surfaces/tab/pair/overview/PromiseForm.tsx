import type { ReactElement } from 'react';
import type { PromiseView } from '#contracts/pair-api.ts';
import { addDays, addMonths } from '#domain/shared/day.ts';
import { evidenceLimit, isBlank } from '#domain/shared/text.ts';
import { FormBox } from '../../../ui/FormBox.tsx';
import { TextField } from '../../../ui/autosave/TextField.tsx';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { useDraft } from '../../use-draft.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';
import { pairTextKey } from '../use-pair-text.ts';

type PromiseFormProps = {
  /** The promise that is changed; `undefined` for a new one. */
  readonly promise: PromiseView | undefined;
  readonly onClose: () => void;
};

/** What one promises the other, and by when. */
export const PromiseForm = ({ promise, onClose }: PromiseFormProps): ReactElement => {
  const words = usePairWords();
  const { pairs, newId, clock, dates } = useTab();
  const { view } = usePairPage();
  const { state, run } = usePairActs();
  const today = dates.today(clock.now());
  const { value, edit, clear } = useDraft(pairTextKey(view, `promise.${promise?.id ?? 'new'}`), {
    text: promise?.text ?? '',
    day: promise?.day ?? addDays(today, 7),
  });
  const { text, day } = value;
  const fits = !isBlank(text) && text.length <= evidenceLimit && (day >= today || day === promise?.day);
  const body = { text, day, state: 'open', basedOn: promise?.revision ?? 0 } as const;
  const send = async (): Promise<void> => {
    if (!(await run(() => pairs.writePromise(view.allianceId, promise?.id ?? newId(), body)))) return;
    clear();
    onClose();
  };
  return (
    <FormBox
      send={words(promise === undefined ? 'promises.save' : 'promises.change')}
      complete={fits}
      busy={state.kind === 'busy'}
      outcome={<PairNotice state={state} onRetry={() => void send()} />}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={words('promises.text', { name: view.other.name })}
        value={text}
        limit={evidenceLimit}
        rows={2}
        required
        onEdit={(next) => {
          edit({ ...value, text: next });
        }}
        onLeave={() => undefined}
      />
      <DayField
        required
        label={words('promises.day')}
        value={day}
        min={today}
        max={addMonths(today, 12)}
        onChoose={(next) => {
          edit({ ...value, day: next });
        }}
      />
    </FormBox>
  );
};
