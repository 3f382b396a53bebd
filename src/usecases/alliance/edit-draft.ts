import { decideDraft } from '#domain/alliance/team/decide-draft.ts';
import type { DraftCommand } from '#domain/alliance/team/decide-draft.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ActOutcome, ChangeAlliance } from './change-alliance.ts';

export type EditDraft = (open: OpenTeam, edit: Omit<DraftCommand, 'personId'>) => Promise<ActOutcome>;

/** Keeps a member's new text of one section. */
export const makeEditDraft =
  ({ changeAlliance }: { changeAlliance: ChangeAlliance }): EditDraft =>
  ({ scope }, edit) =>
    changeAlliance(scope, { decide: (alliance) => decideDraft(alliance, { ...edit, personId: scope.personId }) });
