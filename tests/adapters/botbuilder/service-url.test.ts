import { describe, expect, test } from '@jest/globals';
import { isTrustedServiceUrl } from '#adapters/botbuilder/service-url.ts';

const hosts = ['smba.trafficmanager.net'];

describe('the address that an activity names', () => {
  test.each(['https://smba.trafficmanager.net/emea/', 'https://SMBA.trafficmanager.net/teams'])(
    'is called when its host is on the list: %s',
    (url) => {
      expect(isTrustedServiceUrl(url, hosts)).toBe(true);
    },
  );

  test.each([
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.example/smba.trafficmanager.net',
    'https://smba.trafficmanager.net@evil.example/',
    'https://someone:secret@smba.trafficmanager.net/',
    'https://169.254.169.254/metadata',
    'http://localhost:3978/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'smba.trafficmanager.net',
    '',
  ])('is refused otherwise: %s', (url) => {
    expect(isTrustedServiceUrl(url, hosts)).toBe(false);
  });

  test('may be plain http on loopback alone, and only when listed', () => {
    expect(isTrustedServiceUrl('http://localhost:3978/local', ['localhost'])).toBe(true);
    expect(isTrustedServiceUrl('http://127.0.0.1:3978/local', ['127.0.0.1'])).toBe(true);
    expect(isTrustedServiceUrl('http://intranet:3978/', ['intranet'])).toBe(false);
  });
});
