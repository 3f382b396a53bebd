import { describe, expect, test } from '@jest/globals';
import { readTelemetry } from '#config/telemetry-env.ts';

const key = 'InstrumentationKey=eeeeeeee-0000-4000-8000-000000000001';
const endpoint = 'IngestionEndpoint=https://italynorth-0.in.applicationinsights.azure.com/';
const clientId = 'eeeeeeee-0000-4000-8000-000000000002';

const read = (connection: string | undefined, identity: string | undefined = clientId) =>
  readTelemetry({ APPLICATIONINSIGHTS_CONNECTION_STRING: connection, TELEMETRY_CLIENT_ID: identity });

const wrongOf = (connection: string, identity?: string): unknown => {
  const issue = readTelemetry({ APPLICATIONINSIGHTS_CONNECTION_STRING: connection, TELEMETRY_CLIENT_ID: identity })
    .error?.issues[0];
  return issue && `${issue.path.join('.')} ${issue.message}`;
};

describe('figures', () => {
  test('go nowhere unless it is said where', () => {
    expect(read(undefined)).toMatchObject({ success: true, data: undefined });
  });

  test('go where the connection string says, under the identity that may publish there', () => {
    expect(read(`${key};${endpoint}`).data).toEqual({ connectionString: `${key};${endpoint}`, clientId });
  });

  test.each([
    ['without a key', endpoint],
    ['without an address, for which the exporter would take one of its own', key],
    ['with an address in the clear', `${key};${endpoint.replace('https', 'http')}`],
    ['that is no connection string', 'yes'],
  ])('are refused a connection string %s', (_, connection) => {
    expect(wrongOf(connection, clientId)).toMatch(/^APPLICATIONINSIGHTS_CONNECTION_STRING is unusable: /);
  });

  test('are refused without an identity: nobody publishes by the key alone', () => {
    expect(wrongOf(`${key};${endpoint}`)).toMatch(/^TELEMETRY_CLIENT_ID is missing: /);
    expect(wrongOf(`${key};${endpoint}`, 'me')).toMatch(/^TELEMETRY_CLIENT_ID is unusable: /);
  });
});
