import { z } from 'zod';
import {
  counterpartKeyPattern,
  guidPattern,
  parseAllianceId,
  parseCounterpartKey,
  parsePersonId,
  parseTeamId,
  parseTenantId,
} from '#domain/shared/ids.ts';

const branded = <Id>(shape: z.ZodType<string, string>, parse: (value: string) => Id | undefined, name: string) =>
  shape.transform((value, context): Id => {
    const id = parse(value);
    if (id !== undefined) return id;
    context.addIssue({ code: 'custom', message: `not a ${name}` });
    return z.NEVER;
  });

export const tenantIdSchema = branded(z.guid(), parseTenantId, 'tenant id');
export const teamIdSchema = branded(z.guid(), parseTeamId, 'team id');
export const allianceIdSchema = branded(z.guid(), parseAllianceId, 'alliance id');
export const personIdSchema = branded(z.guid(), parsePersonId, 'person id');
export const counterpartKeySchema = branded(
  z.string().regex(counterpartKeyPattern),
  parseCounterpartKey,
  'counterpart key',
);

/** Of what a client names by itself: lines, needs, dissents. */
export const guidSchema = z.string().regex(guidPattern);
