import { Body1 } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { UnsurePostsView } from '#contracts/unsure-posts-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { waitIn } from '../../ui/asked-to-wait.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { NoticeBar } from '../../ui/NoticeBar.tsx';
import { Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { Failed } from '../../ui/States.tsx';
import { useActOn } from '../../ui/use-act-on.ts';
import { LateWords } from '../LateWords.tsx';
import { useTab, useTabWords } from '../tab-context.tsx';
import { useUnsureCache } from '../week/use-week.ts';
import { sayUnsurePost } from './say-unsure-post.ts';
import { loadUnsureCatalogue, UnsureWordsContext, useUnsureWords } from './unsure-words.ts';
import { UnsurePostRow } from './UnsurePostRow.tsx';
import type { Settling } from './UnsurePostRow.tsx';

type UnsurePostsProps = { readonly teamId: TeamId; readonly view: WeekView };

/** Asks the team about posts that may not have arrived; nothing where all of them have. */
export const UnsurePosts = (props: UnsurePostsProps): ReactElement => (
  <LateWords context={UnsureWordsContext} load={loadUnsureCatalogue} waiting={null}>
    <Asking {...props} />
  </LateWords>
);

/** `count` tells one answer from the next. */
type Settled = { readonly settling: Settling; readonly count: number };

const Asking = ({ teamId, view }: UnsurePostsProps): ReactElement => {
  const { weeks } = useTab().practices;
  const [settled, setSettled] = useState<Settled>();
  const [asked, setAsked] = useState<() => void>();
  const { state, run } = useActOn<UnsurePostsView>(useUnsureCache(teamId));
  const settle = async (settling: Settling, post: string): Promise<void> => {
    if (state.kind === 'busy') return;
    setAsked(() => () => void settle(settling, post));
    const isDone = await run(() =>
      settling === 'again' ? weeks.postAgain(teamId, post) : weeks.confirmPost(teamId, post),
    );
    if (isDone) setSettled((last) => ({ settling, count: (last?.count ?? 0) + 1 }));
  };
  const hasFailed = state.kind === 'failed' || state.kind === 'refused';
  const left = view.unsure?.posts.length ?? 0;
  return (
    <>
      {settled !== undefined && <Answered key={settled.count} settling={settled.settling} left={left} />}
      {left > 0 && (
        <Question view={view} isBusy={state.kind === 'busy'} onSettle={(...given) => void settle(...given)}>
          {hasFailed && asked !== undefined && <Failed {...waitIn(state)} onRetry={asked} />}
        </Question>
      )}
    </>
  );
};

type AnsweredProps = {
  readonly settling: Settling;
  /** How many posts are still asked about. */
  readonly left: number;
};

/** Stands in for the buttons that go, and takes the focus with it. */
const Answered = ({ settling, left }: AnsweredProps): ReactElement => {
  const words = useUnsureWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
    // The row goes a moment after it is answered.
  }, [left]);
  return (
    <div ref={place} tabIndex={-1}>
      <NoticeBar intent="info">{words(`done.${settling}`)}</NoticeBar>
    </div>
  );
};

type QuestionProps = {
  readonly view: WeekView;
  readonly isBusy: boolean;
  readonly onSettle: (settling: Settling, post: string) => void;
  readonly children: ReactElement | false;
};

const Question = ({ view, isBusy, onSettle, children }: QuestionProps): ReactElement => {
  const words = useUnsureWords();
  const tabWords = useTabWords();
  const { host, dates } = useTab();
  const posts = view.unsure?.posts ?? [];
  const count = posts.length;
  const saying = { words, dates, view, locale: host.locale, gone: tabWords('person.gone') };
  return (
    <Section title={words('title', { count })}>
      <Body1>{words('text', { count })}</Body1>
      {children}
      <Rows>
        {posts.map((unsure) => (
          <UnsurePostRow
            key={unsure.post}
            text={sayUnsurePost(unsure, saying)}
            isBusy={isBusy}
            onSettle={(settling) => {
              onSettle(settling, unsure.post);
            }}
          />
        ))}
      </Rows>
      <EyeLine who={words('who', { team: view.team.name })} />
    </Section>
  );
};
