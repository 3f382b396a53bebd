import { Body1, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { LineView, TeamAllianceView } from '#contracts/alliance-api.ts';
import { teamParts } from '#domain/alliance/team/agreement.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { isBlank } from '#domain/shared/text.ts';
import { useFlushes } from '../../agreement/use-flushes.ts';
import { useOpenLines } from '../../agreement/use-open-lines.ts';
import { LatePart } from '../../../ui/LatePart.tsx';
import { editPath, lineIn } from '../../screens/paths.ts';
import { useTab, useLinesWords } from '../../tab-context.tsx';
import { versionInForce } from '../read-view.ts';
import { DraftingContext } from './drafting-page.tsx';
import { loadGivenLine } from './late-forms.ts';
import { PartSection } from './PartSection.tsx';
import { ProposeSection } from './ProposeSection.tsx';
import { useDoDrop } from './use-do-drop.ts';
import { useDragging } from './use-dragging.ts';
import { useLineActs } from './use-line-acts.ts';
import { useNewLines } from './use-new-lines.ts';
import { lineKey, newLineKey } from './use-team-line.ts';

type DraftingViewProps = {
  readonly teamId: TeamId;
  readonly view: TeamAllianceView;
  readonly onProposed: () => void;
};

/** Propose: answers are put together into lines that everyone edits, then the lines are frozen as the next version. */
export const DraftingView = ({ teamId, view, onProposed }: DraftingViewProps): ReactElement => {
  const styles = useStyles();
  const { unsaved } = useTab();
  const { rememberFlush, flushAll } = useFlushes();
  const open = useOpenLines<LineView>(view.lines, ({ id }) => unsaved.read(lineKey(view, teamId, id)) !== undefined);
  const newLines = useNewLines(
    teamParts,
    (part) => !isBlank(unsaved.read(newLineKey(view, teamId, part))?.value['text'] ?? ''),
  );
  const acts = useLineActs(teamId, view);
  const doDrop = useDoDrop({ teamId, view, open, newLines, acts });
  const dragging = useDragging(view, doDrop);
  const { given, endGiven } = useGivenLine();
  return (
    <DraftingContext value={{ teamId, view, open, newLines, acts, doDrop, dragging, onFlush: rememberFlush }}>
      <Body1 className={styles.lead}>
        <DraftLead view={view} />
      </Body1>
      {given !== undefined && (
        <LatePart load={loadGivenLine} waiting={null}>
          {(GivenLine) => <GivenLine text={given} onClose={endGiven} />}
        </LatePart>
      )}
      {teamParts.map((part) => (
        <PartSection key={part} part={part} />
      ))}
      <ProposeSection flush={flushAll} onProposed={onProposed} />
    </DraftingContext>
  );
};

const DraftLead = ({ view }: { readonly view: TeamAllianceView }): ReactElement => {
  const words = useLinesWords();
  const inForce = versionInForce(view);
  const latest = view.versions.at(-1);
  if (latest === undefined) return <>{words('lines.lead')}</>;
  return (
    <>
      {inForce === undefined
        ? words('lines.leadProposed', { number: latest.number })
        : words('lines.leadInForce', { number: inForce.number })}
    </>
  );
};

/** The words that another page has handed over, until they are a line or given up. */
const useGivenLine = (): { readonly given: string | undefined; readonly endGiven: () => void } => {
  const [given, setGiven] = useState(() => lineIn(window.location.hash));
  const [, navigate] = useLocation();
  const endGiven = (): void => {
    setGiven(undefined);
    // The form takes the focus along; one goes on from the top of the page.
    document.querySelector('h1')?.focus();
    navigate(editPath, { replace: true });
  };
  return { given, endGiven };
};

const useStyles = makeStyles({ lead: { maxWidth: '70ch' } });
