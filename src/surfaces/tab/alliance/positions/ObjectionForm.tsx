import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamLine } from '#domain/alliance/team/agreement.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { evidenceLimit, isBlank } from '#domain/shared/text.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { useUiWords } from '../../../ui/words-context.tsx';
import { TextField } from '../../../ui/autosave/TextField.tsx';
import { useAgreedWords } from '../../tab-context.tsx';
import { useDraft } from '../../use-draft.ts';
import { ActNotice } from '../ActNotice.tsx';
import { objectionKey } from './objection-key.ts';
import { ownStance } from './read-positions.ts';
import type { TakePosition } from './use-position.ts';

type ObjectionFormProps = {
  readonly teamId: TeamId;
  readonly view: TeamAllianceView;
  readonly line: TeamLine;
  readonly position: TakePosition;
  /** Sent, or put aside: what is written stays until it is sent. */
  readonly onDone: () => void;
};

const fields = ['reason', 'proposal'] as const;
type ObjectionText = Readonly<Record<(typeof fields)[number], string>>;

/** An objection: what one sees, and what would make the line workable. The one without the other is not sent. */
export const ObjectionForm = ({ teamId, view, line, position, onDone }: ObjectionFormProps): ReactElement => {
  const styles = useStyles();
  const words = useAgreedWords();
  const uiWords = useUiWords();
  const own = ownStance(view, line);
  const start = own?.kind === 'object' ? { reason: own.reason, proposal: own.proposal } : { reason: '', proposal: '' };
  const { value, edit, clear } = useDraft<ObjectionText>(objectionKey(view, teamId, line), start);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('textarea')?.focus();
  }, []);
  const complete = fields.every((field) => !isBlank(value[field]) && value[field].length <= evidenceLimit);
  const send = async (): Promise<void> => {
    if (!complete || position.state.kind === 'busy') return;
    if (!(await position.take({ kind: 'object', ...value }, words('position.sent')))) return;
    clear();
    onDone();
  };
  return (
    <div ref={box} className={styles.form}>
      {fields.map((field) => (
        <TextField
          key={field}
          label={words(`position.${field}`)}
          value={value[field]}
          limit={evidenceLimit}
          rows={2}
          onEdit={(text) => {
            edit({ ...value, [field]: text });
          }}
          onLeave={() => undefined}
        />
      ))}
      <EyeLine who={words('position.who', { team: view.team.name })} />
      <ActNotice state={position.state} onRetry={() => void send()} />
      <div className={styles.acts}>
        <Button disabledFocusable={!complete || position.state.kind === 'busy'} onClick={() => void send()}>
          {words('position.send')}
        </Button>
        <Button appearance="subtle" onClick={onDone}>
          {uiWords('cancel')}
        </Button>
        {!complete && <Caption1 className={styles.quiet}>{words('position.incomplete')}</Caption1>}
      </div>
    </div>
  );
};

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '70ch',
    paddingBlock: tokens.spacingVerticalS,
  },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});
