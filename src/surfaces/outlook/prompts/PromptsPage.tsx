import type { ReactElement } from 'react';
import { choosePrompts } from '#domain/alliance/choose-prompts.ts';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import type { Invite } from '#domain/calendar/invite.ts';
import { Loading, LoadingRows } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { Failed } from '../../ui/States.tsx';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { PaneFrame } from '../PaneFrame.tsx';
import { AttendeePrompts } from './AttendeePrompts.tsx';
import { OrganizerPrompts } from './OrganizerPrompts.tsx';
import { sayLastUse } from './say-last-use.ts';
import type { PromptView } from './prompt-view.ts';
import { usePrompts } from './use-prompts.ts';
import { useWritePrompts } from './use-write-prompts.ts';

type PromptsPageProps = {
  readonly header: ReactElement;
  readonly mode: Invite['mode'];
  /** The other person's address. */
  readonly address: string;
} & Pick<PromptView, 'offers' | 'answerTo'>;

/** What to bring to the 1-1, and what else is offered beside it. */
export const PromptsPage = ({ header, mode, address, offers, answerTo }: PromptsPageProps): ReactElement => {
  const words = usePaneWords();
  const { dates } = usePane();
  const prompts = usePrompts(address);
  const write = useWritePrompts(address);
  if (prompts.kind !== 'ready')
    return (
      <PaneFrame>
        {header}
        <Section title={words('prompts.title')} look="plain">
          {prompts.kind === 'loading' ? (
            <Loading>
              <LoadingRows rows={3} />
            </Loading>
          ) : (
            <Failed title={words('failed.invite')} text={words('failed.invite.text')} onRetry={prompts.retry} />
          )}
        </Section>
        {offers}
      </PaneFrame>
    );
  const { inInvite, leastRecent } = prompts;
  const proposed = choosePrompts(leastRecent?.map(({ id }) => id) ?? [], inInvite);
  const whyOf = (id: OneToOnePromptId): string =>
    sayLastUse(
      leastRecent?.find((use) => use.id === id),
      words,
      dates,
    );
  const shared = { header, offers, answerTo, whyOf, proposed, inInvite, historyKnown: leastRecent !== undefined };
  return mode === 'organizer' ? <OrganizerPrompts {...shared} write={write} /> : <AttendeePrompts {...shared} />;
};
