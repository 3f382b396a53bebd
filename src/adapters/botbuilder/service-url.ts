const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether the bot may send its token and its posts to `serviceUrl`. Anything that an activity names could be an address of
 * the attacker's choice: only hosts of the list are called, over https; plain http only on loopback, and only when listed.
 *
 * @param hosts exact host names, without a port
 */
export const isTrustedServiceUrl = (serviceUrl: string, hosts: readonly string[]): boolean => {
  const url = URL.canParse(serviceUrl) ? new URL(serviceUrl) : undefined;
  if (url === undefined || !hosts.includes(url.hostname)) return false;
  if (url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname));
};
