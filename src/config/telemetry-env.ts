import { z } from 'zod';
import type { TelemetryConfig } from './config.ts';
import { guid, wording } from './env-fields.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads where figures go; nowhere unless someone says so. */
export const readTelemetry = (set: Variables): z.ZodSafeParseResult<TelemetryConfig | undefined> =>
  (set['APPLICATIONINSIGHTS_CONNECTION_STRING'] === undefined ? nowhere : azureMonitor).safeParse(set);

const nowhere = z.unknown().transform(() => undefined);

/** Named by its maker: without an endpoint the exporter would take one of its own. */
const isConnection = (text: string): boolean =>
  /(?:^|;)InstrumentationKey=[0-9a-f-]{36}(?:;|$)/i.test(text) &&
  /(?:^|;)IngestionEndpoint=https:\/\/[^;/]+\/?(?:;|$)/i.test(text);

const azureMonitor = z
  .object({
    APPLICATIONINSIGHTS_CONNECTION_STRING: z.string().refine(isConnection, {
      error: wording('the connection string of an Application Insights, with InstrumentationKey and IngestionEndpoint'),
    }),
    TELEMETRY_CLIENT_ID: guid('client id of the managed identity that may publish metrics there'),
  })
  .transform((set): TelemetryConfig => ({
    connectionString: set.APPLICATIONINSIGHTS_CONNECTION_STRING,
    clientId: set.TELEMETRY_CLIENT_ID,
  }));
