import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';

/** What the parts of the page about check-ins are about. */
export type RoundPageProps = { readonly teamId: TeamId; readonly view: TeamAllianceView };
