import type { ReactElement, ReactNode } from 'react';
import type { AllianceKey } from '#messages/alliance/en.ts';
import type { TeamPromptsKey } from '#messages/team-prompts/en.ts';
import type { TabKey } from '#messages/tab/en.ts';
import type { UiKey } from '#messages/ui/en.ts';
import type { Words } from '#messages/words.ts';
import { UiWordsContext } from '../ui/words-context.tsx';
import { AllianceWordsContext, PairWordsContext, PromptWordsContext, TabWordsContext } from './tab-context.tsx';
import type { PersonalKey } from './tab-context.tsx';
import { CheckInWordsContext } from '../ui/check-in/check-in-words.ts';

/** All words that the tab says, in the reader's language. */
export type TabWords = {
  readonly ui: Words<UiKey>;
  readonly tab: Words<TabKey>;
  readonly alliance: Words<AllianceKey>;
  readonly prompts: Words<TeamPromptsKey>;
  /** In the personal tab alone. */
  readonly pair: Words<PersonalKey> | undefined;
};

type TabWordsProviderProps = { readonly words: TabWords; readonly children: ReactNode };

/** Gives the tab's words to everything below it. */
export const TabWordsProvider = ({ words, children }: TabWordsProviderProps): ReactElement => (
  <UiWordsContext value={words.ui}>
    <TabWordsContext value={words.tab}>
      <AllianceWordsContext value={words.alliance}>
        <PromptWordsContext value={words.prompts}>
          <PairWordsContext value={words.pair}>
            <CheckInWordsContext value={words.pair}>{children}</CheckInWordsContext>
          </PairWordsContext>
        </PromptWordsContext>
      </AllianceWordsContext>
    </TabWordsContext>
  </UiWordsContext>
);
