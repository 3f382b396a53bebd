import { nextWindowAt } from '#domain/field-window/field-window.ts';
import type { FieldWindow } from '#domain/field-window/field-window.ts';
import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { DueJob } from '#ports/due-index.ts';

/** The next beginning of someone's window in the due index. */
export const dueFieldWindow = (
  { tenantId, teamId }: { readonly tenantId: TenantId; readonly teamId: TeamId },
  window: Pick<FieldWindow, 'by' | 'moment' | 'zone'>,
  after: Instant,
): DueJob => {
  const at = nextWindowAt(window, after);
  const { by } = window;
  const job = { kind: 'begin-field-window', tenantId, teamId, by, at } as const;
  return { at, tenantId, owner: by, name: `field:${teamId}`, job };
};
