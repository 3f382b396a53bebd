import { Body1, makeStyles } from '@fluentui/react-components';
import { useCallback, useRef } from 'react';
import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import { teamSections } from '#domain/alliance/team/team-prompts.ts';
import type { TeamSection } from '#domain/alliance/team/team-prompts.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { useTabWords } from '../tab-context.tsx';
import { DraftSection } from './DraftSection.tsx';
import type { Flush } from './DraftSection.tsx';
import { ProposeSection } from './ProposeSection.tsx';
import { versionInForce } from './read-view.ts';

type DraftingViewProps = {
  readonly teamId: TeamId;
  readonly view: TeamAllianceView;
  readonly onProposed: () => void;
};

/** Propose: the common text is edited by everyone, then frozen as the next version. */
export const DraftingView = ({ teamId, view, onProposed }: DraftingViewProps): ReactElement => {
  const styles = useStyles();
  const flushes = useRef(new Map<TeamSection, Flush>());
  const rememberFlush = useCallback((section: TeamSection, flush: Flush): void => {
    flushes.current.set(section, flush);
  }, []);
  const flushAll = async (): Promise<boolean> => {
    const saved = await Promise.all([...flushes.current.values()].map((flush) => flush()));
    return saved.every(Boolean);
  };
  return (
    <>
      <Body1 className={styles.lead}>
        <DraftLead view={view} />
      </Body1>
      {teamSections.map((section) => (
        <DraftSection key={section} teamId={teamId} view={view} section={section} onFlush={rememberFlush} />
      ))}
      <ProposeSection teamId={teamId} view={view} flush={flushAll} onProposed={onProposed} />
    </>
  );
};

const DraftLead = ({ view }: { readonly view: TeamAllianceView }): ReactElement => {
  const words = useTabWords();
  const inForce = versionInForce(view);
  const latest = view.versions.at(-1);
  if (latest === undefined) return <>{words('draft.lead')}</>;
  return (
    <>
      {inForce === undefined
        ? words('edit.leadProposed', { number: latest.number })
        : words('edit.lead', { number: inForce.number })}
    </>
  );
};

const useStyles = makeStyles({ lead: { maxWidth: '70ch' } });
