import { makeStyles } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { AppFrame } from '../ui/AppFrame.tsx';
import { Forbidden } from '../ui/States.tsx';
import { useTeamsTheme } from '../ui/use-teams-theme.ts';
import { UiWordsContext } from '../ui/words-context.tsx';
import { LastActsProvider } from './last-acts-context.tsx';
import type { PaneWords } from './load-words.ts';
import { Pane } from './Pane.tsx';
import { PaneContext, PaneWordsContext, PromptWordsContext, usePaneWords } from './pane-context.tsx';
import type { PaneParts } from './pane-context.tsx';
import { PaneFrame } from './PaneFrame.tsx';

// For those who want their plan written without a question; it fetches the planner.
const PlanAlone = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane-later-alone" */ './alone/PlanAlone.tsx')).PlanAlone,
}));

/** How the pane looks: the theme at the start, and how to follow it. */
type PaneLook = {
  readonly first: Theme;
  /** Calls back with the theme's name at every change. */
  readonly onTheme: (listener: (name: string) => void) => void;
};

type PaneAppProps = {
  /** `undefined` when the page stands outside of Outlook. */
  readonly parts: PaneParts | undefined;
  readonly words: PaneWords;
  readonly look: PaneLook;
  readonly queries: QueryClient;
};

/** The add-in's pane in Outlook. */
export const PaneApp = ({ parts, words, look, queries }: PaneAppProps): ReactElement => (
  <AppFrame theme={useTeamsTheme(look.first, look.onTheme)} dir="ltr">
    <PaneWordsProvider words={words}>
      <PanePage>
        {parts === undefined ? (
          <OutsideOutlook />
        ) : (
          <QueryClientProvider client={queries}>
            <PaneContext value={parts}>
              <LastActsProvider>
                <Suspense fallback={null}>
                  <PlanAlone />
                </Suspense>
                <Pane />
              </LastActsProvider>
            </PaneContext>
          </QueryClientProvider>
        )}
      </PanePage>
    </PaneWordsProvider>
  </AppFrame>
);

/** As high as the pane at least, what is said above the open appointment included. */
const PanePage = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className={useStyles().page}>{children}</div>
);

const PaneWordsProvider = ({ words, children }: { words: PaneWords; children: ReactNode }): ReactElement => (
  <UiWordsContext value={words.ui}>
    <PaneWordsContext value={words.pane}>
      <PromptWordsContext value={words.prompts}>{children}</PromptWordsContext>
    </PaneWordsContext>
  </UiWordsContext>
);

const OutsideOutlook = (): ReactElement => {
  const words = usePaneWords();
  return (
    <PaneFrame>
      <Forbidden title={words('no-host.title')} text={words('no-host.text')} />
    </PaneFrame>
  );
};

const useStyles = makeStyles({ page: { minHeight: '100vh', display: 'flex', flexDirection: 'column' } });
