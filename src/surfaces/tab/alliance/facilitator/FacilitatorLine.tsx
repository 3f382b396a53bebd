import { Body1, Button, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { useTab, useTabWords } from '../../tab-context.tsx';
import { ActNotice } from '../ActNotice.tsx';
import { nameOf } from '../read-view.ts';
import { useAct } from '../use-act.ts';

const HandOver = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-hand-over" */ './HandOver.tsx');
  return { default: module.HandOver };
});

type FacilitatorLineProps = {
  readonly teamId: TeamId;
  readonly view: TeamAllianceView;
  /** What the team is at on this page. */
  readonly stage: TeamAllianceView['stage'];
};

/** Who facilitates, what that means and what it does not, and how the role moves. */
export const FacilitatorLine = ({ teamId, view, stage }: FacilitatorLineProps): ReactElement => {
  const styles = useStyles();
  const words = useTabWords();
  const { alliances } = useTab();
  const { announce } = useAnnounce();
  const { state, run } = useAct(teamId);
  const [handing, setHanding] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const asked = useRef<string | null>(null);
  const own = view.facilitator === view.me;
  const give = async (personId: string | null): Promise<void> => {
    asked.current = personId;
    setHanding(false);
    if (!(await run(() => alliances.setFacilitator(teamId, { personId })))) return;
    // The button that did it may be gone, and with it the focus.
    place.current?.focus();
    announce(holderWords(words, view, personId ?? undefined), { batchId: 'facilitator' });
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.block}>
      <div className={styles.line}>
        <Body1>{holderWords(words, view, view.facilitator)}</Body1>
        {(own || view.facilitator === undefined) && (
          <Button
            size="small"
            disabledFocusable={state.kind === 'busy'}
            onClick={() => {
              if (own) setHanding(true);
              else void give(view.me);
            }}
          >
            {words(own ? 'facilitator.change' : 'facilitator.take')}
          </Button>
        )}
        <Caption1 className={styles.quiet}>{words('facilitator.rights')}</Caption1>
      </div>
      {own && <Caption1>{words(`facilitator.hint.${stage}`)}</Caption1>}
      <ActNotice state={state} onRetry={() => void give(asked.current)} />
      {handing && (
        <Suspense fallback={null}>
          <HandOver
            view={view}
            onGive={(personId) => void give(personId)}
            onCancel={() => {
              setHanding(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
};

/** "Amara facilitates", or that nobody does. */
const holderWords = (
  words: ReturnType<typeof useTabWords>,
  view: TeamAllianceView,
  holder: string | undefined,
): string => {
  if (holder === view.me) return words('facilitator.you');
  const name = holder === undefined ? undefined : nameOf(view, holder);
  return name === undefined ? words('facilitator.none') : words('facilitator.is', { name });
};

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, outlineStyle: 'none' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});
